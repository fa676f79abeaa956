import type { DateSpan } from '../calendar/date.ts';
import { compareDays } from '../calendar/day.ts';
import { writeDate } from '../calendar/format-date.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { childOrigin, locationOf, type Origin } from '../source/source.ts';
import { filtersOf } from './filters.ts';
import type { Rule } from './rule.ts';

/** A range of dates ends no earlier than it starts. */
export const endAfterStart: Rule = ({ activities, plan, definitions }) => {
  const dates: { readonly date: DateSpan | undefined; readonly at: () => Origin }[] = [
    ...[...activities, ...(plan?.arrangements?.entries ?? [])].map(({ date, origin }) => ({
      date,
      at: () => childOrigin(origin, 'date'),
    })),
    ...filtersOf(definitions).map(({ during, origin }) => ({ date: during, at: () => origin })),
  ];
  return dates.flatMap(({ date, at }) => {
    if (!date || compareDays(date.from, date.to) <= 0) return [];
    const [from = '', to = ''] = writeDate(date).split('/');
    return diagnose('end-before-start', { from, to }, locationOf(at()));
  });
};
