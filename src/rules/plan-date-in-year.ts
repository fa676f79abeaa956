import { writeDate } from '../calendar/format-date.ts';
import { overlaps } from '../calendar/span.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { childOrigin, locationOf } from '../source/source.ts';
import { periodSpan, periodWords } from './period-words.ts';
import type { Rule } from './rule.ts';

/** What is planned lies in the plan's year, at least in part: dates copied from last year's plan do not. */
export const planDateInYear: Rule = ({ plan }) => {
  if (!plan) return [];
  const year = { from: plan.year, to: plan.year };
  return (plan.arrangements?.entries ?? []).flatMap(({ date, origin }) => {
    if (!date || overlaps(periodSpan(year), date)) return [];
    const args = { date: writeDate(date), period: periodWords(year) };
    return diagnose('date-outside-plan', args, locationOf(childOrigin(origin, 'date')));
  });
};
