import { formatDate } from '../calendar/format-date.ts';
import type { Activity } from '../normalise/log.ts';
import type { Entry } from './catalogue.ts';

/** What adds up under one name: events of a type, results of a measure. */
export interface Column {
  readonly name: string;
  /** As declared, with its scale: 万元. */
  readonly unit: string;
  readonly entries: Entry[];
  /** What each entry comes from. */
  readonly sources: Source[];
}

/** The activity that an entry comes from, by which filters choose; or the name of the given that it is. */
export type Source = Activity | string;

/** Adds an entry to a column. */
export function put(column: Column, entry: Entry, source: Source): void {
  column.entries.push(entry);
  column.sources.push(source);
}

/** What a reader recognises an activity by: its title, else its types and date. */
export function activityTitle({ title, types, date }: Activity): string {
  return title === '' ? `${types.join('、')}（${formatDate(date, true)}）` : title;
}

/**
 * The entry counted in another unit: an event of the type 协商议事 (场次) is a 次 among all. The same object where the
 * unit is the same.
 */
export function entryIn(entry: Entry, unit: string): Entry {
  return entry.amount.unit === unit ? entry : { ...entry, amount: { ...entry.amount, unit } };
}
