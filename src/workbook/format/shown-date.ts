import { twoDigits } from '../../calendar/day.ts';
import { serialDay } from '../../calendar/serial-day.ts';
import { hanziNumber } from '../../quantity/hanzi.ts';
import type { DateToken } from './date-tokens.ts';

const DAY_IN_SECONDS = 86_400;
const WEEKDAYS = '日一二三四五六';
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DIGITS = '〇一二三四五六七八九';

/**
 * A serial number as a date or time. @param hanzi numbers in hanzi, as `[DBNum1]` asks for
 *
 * @returns undefined if a day is to be shown and the number is none
 */
export function shownDate(
  tokens: readonly DateToken[],
  serial: number,
  date1904: boolean,
  hanzi: boolean,
): string | undefined {
  if (serial < 0) return undefined;
  // To the second: what is a hair's breadth before midnight is the next day.
  const seconds = Math.round(serial * DAY_IN_SECONDS);
  const whole = Math.floor(seconds / DAY_IN_SECONDS);
  const day = serialDay(whole, date1904);
  const withHalf = tokens.some(({ kind }) => kind === 'half');
  const time = seconds - whole * DAY_IN_SECONDS;
  const hour = Math.floor(time / 3600);
  const write = (number: number, length: number): string => {
    if (hanzi) return hanziNumber(number);
    return length > 1 ? twoDigits(number) : String(number);
  };
  let text = '';
  for (const token of tokens) {
    switch (token.kind) {
      case 'literal':
        text += token.text;
        break;
      case 'half':
        text += hour < 12 ? token.am : token.pm;
        break;
      case 'hour':
        text += write(withHalf ? ((hour + 11) % 12) + 1 : hour, token.length);
        break;
      case 'minute':
        text += write(Math.floor(time / 60) % 60, token.length);
        break;
      case 'second':
        text += write(time % 60, token.length);
        break;
      default: {
        if (!day) return undefined;
        if (token.kind === 'year') text += yearText(day.year, token.length, hanzi);
        else if (token.kind === 'weekday') text += weekday(whole, date1904, token);
        else if (token.kind === 'month' && token.length > 2) text += monthName(day.month, token);
        else text += write(day[token.kind], token.length);
      }
    }
  }
  return text;
}

/** 2024, 24, 二〇二四. */
function yearText(year: number, length: number, hanzi: boolean): string {
  const digits = length > 2 ? String(year) : twoDigits(year % 100);
  return hanzi ? [...digits].map((digit) => DIGITS[Number(digit)]).join('') : digits;
}

interface Named {
  readonly length: number;
  readonly english?: true;
}

/** 星期三, or 三; Wed, or Wednesday. 1 January 1900 was a Monday, and 2 January 1904 a Saturday. */
function weekday(serial: number, date1904: boolean, { length, english }: Named): string {
  // Spreadsheets have the weekdays of January and February 1900 wrong by one, for their 29 February.
  const index = (serial + (date1904 ? 5 : 6)) % 7;
  if (english) return length > 3 ? (DAYS[index] ?? '') : (DAYS[index] ?? '').slice(0, 3);
  return `${length > 3 ? '星期' : ''}${WEEKDAYS[index]}`;
}

/** 三月; Mar, March, M. */
function monthName(month: number, { length, english }: Named): string {
  if (!english) return `${hanziNumber(month)}月`;
  const name = MONTHS[month - 1] ?? '';
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}
