import type { Day } from '../../calendar/date.ts';

/**
 * First day whose number all spreadsheets agree on: Excel counts a 29 February 1900, which never was (ECMA-376 part 1,
 * 18.17.4.1).
 */
export const FIRST_SERIAL_DAY: Day = { year: 1900, month: 3, day: 1 };

/** 1970-01-01 in a spreadsheet's count of days. */
const EPOCH = 25_569;
/** Milliseconds of a day. */
const DAY = 86_400_000;

/** A day as a spreadsheet counts it: 2024-03-05 is 45356. Not for days before `FIRST_SERIAL_DAY`. */
export function serialOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / DAY + EPOCH;
}
