import type { DateSpan } from '../calendar/date.ts';
import { yearsSpan } from '../calendar/span.ts';
import type { Period } from '../normalise/log.ts';

/** A log's years as messages say them: `2024年`, `2016—2020年`. */
export function periodWords({ from, to }: Pick<Period, 'from' | 'to'>): string {
  return from === to ? `${from}年` : `${from}—${to}年`;
}

/** All days of a log's years. */
export function periodSpan({ from, to }: Pick<Period, 'from' | 'to'>): DateSpan {
  return yearsSpan(from, to);
}
