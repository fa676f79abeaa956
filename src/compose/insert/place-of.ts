import type { DateSpan } from '../../calendar/date.ts';
import type { WrittenActivity } from '../../vocabulary/generated/log.types.ts';
import { areInOrder, dateOf, placeAmong } from './date-order.ts';
import { activityFields } from './ledger.ts';

/** An entry's place in a list: how many stay before it. */
export interface Placed {
  readonly index: number;
  /** Dates of the list's entries; undefined for those without a readable one. */
  readonly dates: readonly (DateSpan | undefined)[];
  /** The entry's date, if the list is in order of dates. */
  readonly date: DateSpan | undefined;
}

/** Finds an entry's place by its date; the end, where the list is not in order, or the date is none. */
export function placeOf(items: readonly unknown[], activity: WrittenActivity): Placed {
  const dates = items.map((item) => dateOf(writtenDate(item)));
  const date = areInOrder(dates) ? dateOf(activity.date) : undefined;
  return { index: date ? placeAmong(dates, date) : items.length, dates, date };
}

function writtenDate(item: unknown): unknown {
  const field = activityFields(item).find(({ name }) => name === 'date');
  return (field?.value as { value?: unknown } | null | undefined)?.value;
}

/** Entries of a list, nearest to a place first: of two as near the one above, unless a heading stands between. */
export function nearest(items: readonly unknown[], index: number, isHeaded = false): unknown[] {
  const before = items.slice(0, index).reverse();
  const after = items.slice(index);
  const [first, second] = isHeaded ? [after, before] : [before, after];
  return items.flatMap((_, step) => [first[step], second[step]]).filter((item) => item !== undefined);
}
