import { compareDays } from '../calendar/day.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { childOrigin, locationOf } from '../source/source.ts';
import { ordinalPlace } from './ordinal-place.ts';
import type { Rule } from './rule.ts';
import { ordinalWords, seriesOf, seriesWords } from './series.ts';

/** Meetings are numbered in the order of their dates. */
export const ordinalOrder: Rule = (log) =>
  seriesOf(log).flatMap((series) =>
    series.meetings.flatMap(({ number, activity }, index) => {
      const before = series.meetings[index - 1];
      if (!before || before.number === number) return [];
      if (compareDays(activity.date.to, before.activity.date.from) >= 0) return [];
      const args = {
        series: seriesWords(series),
        earlier: ordinalWords(before.number),
        later: ordinalWords(number),
      };
      const related = [ordinalPlace(before.activity)];
      const at = locationOf(childOrigin(activity.origin, 'date'));
      return diagnose('ordinal-order', args, at, related);
    }),
  );
