import { takeOffTimes } from '../../calendar/beside-date.ts';
import { isoDay, twoDigits } from '../../calendar/day.ts';
import { writeDate } from '../../calendar/format-date.ts';
import { isDate, parseDate } from '../../calendar/parse-date.ts';
import { serialDay } from '../../calendar/serial-day.ts';
import { halfWidth } from '../../quantity/half-width.ts';
import type { Cell } from '../../workbook/workbook.ts';
import { visibleText } from './cell-text.ts';

/** What completes a date that a cell leaves open. */
export interface DateSetting {
  readonly year: number | undefined;
  /** Of a sheet or section for one month: 5日 is in it. */
  readonly month: number | undefined;
  /** Numbers are texts here, as in a CSV file. */
  readonly numbersAreTexts?: boolean;
}

/** The date of a cell. */
export interface DateReading {
  /** As a log writes it; as typed where that is no date, or more than one: 3.1 that may have been 3.10. */
  readonly value: string | number;
  readonly isDate: boolean;
  /** The cell says more: a time of day. */
  readonly more: boolean;
}

/** The date that a cell says: by its number format, by its number, or by its text. */
export function dateOf(cell: Cell, { year, month, numbersAreTexts = false }: DateSetting): DateReading {
  const text = visibleText(cell.text);
  const number = cell.number ?? (numbersAreTexts && /^\d+\.\d$/.test(text) ? text : undefined);
  if (cell.date) {
    const more = takeOffTimes(halfWidth(text)).beside !== '';
    return { value: dayIn(cell.date, cell.grain ?? 'day'), isDate: true, more };
  }
  const day = dayOfSerial(cell.number ?? text);
  if (day) return { value: isoDay(day), isDate: true, more: text.includes('.') };
  const read = number === undefined ? dateIn(text, year) : numberAsDate(number, text, year);
  if (read.isDate || month === undefined || !/^\d{1,2}(?:\D|$)/.test(halfWidth(text))) return read;
  const inMonth = dateIn(`${month}月${/[日号]$/.test(text) ? text : `${text}日`}`, year);
  return inMonth.isDate ? inMonth : read;
}

/** 1 January 2000 and 31 December 2049, as spreadsheets number days; years, months and counts are far from these. */
const FIRST = 36526;
const LAST = 54788;

/** The day that a bare number in a date column stands for: 45356 is 5 March 2024; undefined for days of no ledger. */
function dayOfSerial(number: string) {
  const serial = /^\d{5}(?:\.\d+)?$/.test(number) ? Math.floor(Number(number)) : 0;
  return serial < FIRST || serial > LAST ? undefined : serialDay(serial, false);
}

/** A text as a date of a log. */
export function dateIn(text: string, year: number | undefined): DateReading {
  return dateWritten(text, year) ?? { value: text, isDate: false, more: false };
}

/**
 * A number as a date. One that may have lost a zero stays a number: as such it is no date that can be told, and
 * validation says why.
 */
function numberAsDate(number: string, text: string, year: number | undefined): DateReading {
  const written = Number(number);
  const shown = dateIn(text, year);
  if (String(written) !== number) return shown;
  const parsed = parseDate(written, year);
  if (!isDate(parsed) && parsed.problem === 'lost-zero') {
    return { value: written, isDate: false, more: text !== number };
  }
  const read = dateWritten(written, year);
  return read ? { ...read, more: read.more || shown.value !== read.value } : shown;
}

function dateWritten(written: string | number, year: number | undefined): DateReading | undefined {
  const read = parseDate(written, year);
  if (isDate(read)) return { value: writeDate(read), isDate: true, more: false };
  const { suggestion, beside } = read;
  return suggestion === undefined
    ? undefined
    : { value: suggestion, isDate: true, more: beside !== undefined };
}

function dayIn(day: NonNullable<Cell['date']>, grain: NonNullable<Cell['grain']>): string {
  if (grain === 'year') return String(day.year);
  return grain === 'month' ? `${day.year}-${twoDigits(day.month)}` : isoDay(day);
}
