import { isoDay } from '../../calendar/day.ts';
import { isDate, parseDate } from '../../calendar/parse-date.ts';
import type { QuantityFault } from '../../quantity/correct-quantity.ts';
import { isQuantity, parseQuantity } from '../../quantity/parse-quantity.ts';

/** Words for days that are clear on the day on which they are typed, by how many days ago they were. */
const DAYS_AGO: Readonly<Record<string, number>> = { 今天: 0, 昨天: 1, 前天: 2 };

/** Faults whose correction may say something else than what was typed. */
const UNCERTAIN: ReadonlySet<QuantityFault> = new Set(['two-precisions', 'leading-zero', 'imprecise']);

/**
 * A date as a log writes it, where it is certain which was meant; otherwise as it was typed, for the checks to complain
 * of.
 *
 * @param year of the log, for dates without one; undefined where it covers several
 */
export function correctedDate(written: string, year: number | undefined, today: Date): string {
  const days = DAYS_AGO[written];
  if (days !== undefined) return isoDate(daysBefore(today, days));
  const read = parseDate(written, year);
  // What a date does not say (上午9时) would be lost.
  return isDate(read) || read.suggestion === undefined || read.beside !== undefined
    ? written
    : read.suggestion;
}

/** A quantity as a log writes it, where it is certain what was meant; otherwise as it was typed. */
export function correctedQuantity(written: string): string {
  const read = parseQuantity(written);
  if (isQuantity(read) || read.suggestion === undefined || UNCERTAIN.has(read.problem)) return written;
  return read.suggestion;
}

/** A day by the clock on the wall, as a log writes it. */
export function isoDate(day: Date): string {
  return isoDay({ year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() });
}

function daysBefore(day: Date, days: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - days);
}
