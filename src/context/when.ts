import type { DateSpan } from '../calendar/date.ts';
import { formatDate } from '../calendar/format-date.ts';
import { monthOf } from '../calendar/span.ts';

/** A date as running text says it; a whole year is 全年 where the year goes without saying. */
export function whenWords(date: DateSpan, withYear: boolean): string {
  return date.grain === 'year' && !withYear ? '全年' : formatDate(date, withYear);
}

/** The month that a date falls into: 3月. Dates beyond one month as `whenWords` says them. */
export function monthWords(date: DateSpan, withYear: boolean): string {
  return monthOf(date) ? formatDate({ ...date, grain: 'month' }, withYear) : whenWords(date, withYear);
}
