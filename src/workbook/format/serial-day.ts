import type { Day } from '../../calendar/date.ts';

/** Days from the first day of the one system to that of the other. */
const FROM_1900_TO_1904 = 1462;
/** 29 February 1900, which never was: spreadsheets keep it because Lotus 1-2-3 had it. */
const NO_DAY = 60;
/** 31 December 9999. */
const LAST = 2_958_465;
const DAY = 86_400_000;

/**
 * The day of a serial number (ECMA-376-1, 18.17.4.1): 1 is 1 January 1900, or with `date1904` 2 January 1904.
 *
 * @returns undefined for what is no day: 29 February 1900, times without a day, numbers out of range
 */
export function serialDay(serial: number, date1904: boolean): Day | undefined {
  const day = Math.floor(serial + 1e-9) + (date1904 ? FROM_1900_TO_1904 : 0);
  if (day < 1 || day > LAST || day === NO_DAY) return undefined;
  const date = new Date(Date.UTC(1899, 11, day < NO_DAY ? 31 : 30) + day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
