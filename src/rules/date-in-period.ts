import { writeDate } from '../calendar/format-date.ts';
import { contains, overlaps } from '../calendar/span.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { childOrigin, locationOf } from '../source/source.ts';
import { periodSpan, periodWords } from './period-words.ts';
import type { Rule } from './rule.ts';

/** Activities belong to the log's years; one that only reaches beyond them is pointed out. */
export const dateInPeriod: Rule = ({ activities, period }) => {
  const years = periodSpan(period);
  return activities.flatMap(({ date, origin }) => {
    if (contains(years, date)) return [];
    const code = overlaps(years, date) ? 'date-crosses-period' : 'date-outside-period';
    const args = { date: writeDate(date), period: periodWords(period) };
    return diagnose(code, args, locationOf(childOrigin(origin, 'date')));
  });
};
