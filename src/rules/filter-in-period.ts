import { writeDate } from '../calendar/format-date.ts';
import { overlaps } from '../calendar/span.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { locationOf } from '../source/source.ts';
import { filtersOf } from './filters.ts';
import { periodSpan, periodWords } from './period-words.ts';
import type { Rule } from './rule.ts';

/** A figure that looks at a time outside the log's years is always zero. */
export const filterInPeriod: Rule = ({ definitions, period }) =>
  filtersOf(definitions).flatMap(({ during, origin }) => {
    if (overlaps(periodSpan(period), during)) return [];
    const args = { date: writeDate(during), period: periodWords(period) };
    return diagnose('filter-outside-period', args, locationOf(origin));
  });
