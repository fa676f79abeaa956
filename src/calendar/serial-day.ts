import type { Day } from './date.ts';

/**
 * First day whose number all spreadsheets agree on: Excel counts a 29 February 1900, which never was (ECMA-376 part 1,
 * 18.17.4.1).
 */
export const FIRST_SERIAL_DAY: Day = { year: 1900, month: 3, day: 1 };

/** 1970-01-01 in a spreadsheet's count of days. */
const EPOCH = 25_569;
/** Milliseconds of a day. */
const DAY = 86_400_000;
/** Days from the first day of the one count to that of the other. */
const FROM_1900_TO_1904 = 1462;
/** 29 February 1900: spreadsheets keep it because Lotus 1-2-3 had it. */
const NO_DAY = 60;
/** 31 December 9999. */
const LAST = 2_958_465;

/** A day as a spreadsheet counts it: 2024-03-05 is 45356. Not for days before `FIRST_SERIAL_DAY`. */
export function serialOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / DAY + EPOCH;
}

/**
 * The day of a spreadsheet's number: 1 is 1 January 1900, or with `date1904` 2 January 1904.
 *
 * @returns undefined for what is no day: 29 February 1900, times without a day, numbers out of range
 */
export function serialDay(serial: number, date1904: boolean): Day | undefined {
  const day = Math.floor(serial + 1e-9) + (date1904 ? FROM_1900_TO_1904 : 0);
  if (day < 1 || day > LAST || day === NO_DAY) return undefined;
  const date = new Date(((day < NO_DAY ? day + 1 : day) - EPOCH) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
