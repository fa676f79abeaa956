import type { DateSpan } from './date.ts';
import { compareDays, daysInMonth } from './day.ts';

/** A month of a year, counted from 1. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** All days of whole years, both included. */
export function yearsSpan(from: number, to = from): DateSpan {
  return { from: { year: from, month: 1, day: 1 }, to: { year: to, month: 12, day: 31 }, grain: 'year' };
}

/** All days of a month. */
export function monthSpan({ year, month }: Month): DateSpan {
  const to = { year, month, day: daysInMonth(year, month) };
  return { from: { year, month, day: 1 }, to, grain: 'month' };
}

/** All days of a quarter, counted from 1. */
export function quarterSpan(year: number, quarter: number): DateSpan {
  const last = quarter * 3;
  const to = { year, month: last, day: daysInMonth(year, last) };
  return { from: { year, month: last - 2, day: 1 }, to, grain: 'quarter' };
}

/** True if every day of `inner` is in `outer`. */
export function contains(outer: DateSpan, inner: DateSpan): boolean {
  return compareDays(outer.from, inner.from) <= 0 && compareDays(inner.to, outer.to) <= 0;
}

/** True if the two have a day in common. */
export function overlaps(a: DateSpan, b: DateSpan): boolean {
  return compareDays(a.from, b.to) <= 0 && compareDays(b.from, a.to) <= 0;
}

/** Order of time: by first day, then by last, so that a day comes before the month that starts with it. */
export function compareSpans(a: DateSpan, b: DateSpan): number {
  return compareDays(a.from, b.from) || compareDays(a.to, b.to);
}

/** The month that holds all of the span; undefined where it reaches over several. */
export function monthOf({ from, to }: DateSpan): Month | undefined {
  return from.year === to.year && from.month === to.month
    ? { year: from.year, month: from.month }
    : undefined;
}
