import type { DateSpan } from '../calendar/date.ts';
import { monthSpan } from '../calendar/span.ts';
import type { Period } from '../normalise/log.ts';
import { sum } from '../quantity/arithmetic.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Figures } from './figures.ts';

/** Events of a log by the month in which they took place. */
export interface ByMonth {
  /** A year of the log each, with its twelve months. */
  readonly years: readonly { readonly year: number; readonly months: readonly Quantity[] }[];
  /** Events whose date is not inside one month of the log's years: written as a quarter, a year, or a longer span. */
  readonly undated: Quantity;
}

/** @param types the types or groups to count; none counts all events, each once */
export function byMonth({ from, to }: Period, figures: Figures, types: readonly string[] = []): ByMonth {
  const years = Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    const months = Array.from({ length: 12 }, (_, at) =>
      events(figures, types, monthSpan({ year, month: at + 1 })),
    );
    return { year, months };
  });
  const inMonths = eventsOf(years.flatMap(({ months }) => months));
  return { years, undated: remainder(events(figures, types, undefined), inMonths) };
}

function events(figures: Figures, types: readonly string[], during: DateSpan | undefined): Quantity {
  return figures.count({ types, committees: [], tags: [], contains: [], during }).value;
}

/** All of the months' events. */
export function eventsOf(months: readonly Quantity[]): Quantity {
  const total = sum(months, { unit: months[0]?.unit ?? '', scale: '' });
  if (!total) throw new Error('events are counted in one unit');
  return total;
}

/** What is left of the whole; its precision is the whole's, as far as one can tell it from the part's. */
function remainder(whole: Quantity, part: Quantity): Quantity {
  const unclear = part.precision !== 'exact' && whole.precision !== 'exact';
  return { ...whole, value: whole.value.minus(part.value), precision: unclear ? 'about' : whole.precision };
}
