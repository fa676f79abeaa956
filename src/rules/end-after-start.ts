import type { DateSpan } from '../calendar/date.ts';
import { compareDays } from '../calendar/day.ts';
import { writeDate } from '../calendar/format-date.ts';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { childOrigin, locationOf, type Origin } from '../source/source.ts';
import { filtersOf } from './filters.ts';
import type { Rule } from './rule.ts';

/** A range of dates ends no earlier than it starts. */
export const endAfterStart: Rule = ({ activities, plan, definitions }) => {
  const dated = [...activities, ...(plan?.arrangements?.entries ?? [])].filter(({ date }) =>
    isReversed(date),
  );
  const filters = filtersOf(definitions).filter(({ during }) => isReversed(during));
  return [
    ...dated.map(({ date, origin }) => reversed(date, childOrigin(origin, 'date'))),
    ...filters.map(({ during, origin }) => reversed(during, origin)),
  ].flat();
};

function isReversed(date: DateSpan | undefined): boolean {
  return date !== undefined && compareDays(date.from, date.to) > 0;
}

function reversed(date: DateSpan | undefined, origin: Origin): Diagnostic[] {
  if (!date) return [];
  const [from = '', to = ''] = writeDate(date).split('/');
  return [diagnose('end-before-start', { from, to }, locationOf(origin))];
}
