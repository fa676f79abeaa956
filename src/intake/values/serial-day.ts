import type { Day } from '../../calendar/date.ts';
import { daysInMonth } from '../../calendar/day.ts';

/** 1 January 2000 and 31 December 2049, as spreadsheets number days; years, months and counts are far from these. */
const FIRST = 36526;
const LAST = 54788;

/**
 * The day that a bare number in a date column stands for: 45356 is 5 March 2024. Undefined for numbers that spreadsheets
 * use for days of no ledger.
 */
export function dayOfSerial(number: string): Day | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(number)) return undefined;
  const serial = Math.floor(Number(number));
  if (serial < FIRST || serial > LAST) return undefined;
  let [year, month, day] = [2000, 1, serial - FIRST + 1];
  for (let days = daysInMonth(year, month); day > days; days = daysInMonth(year, month)) {
    day -= days;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return { year, month, day };
}
