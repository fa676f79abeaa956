import { overlaps } from '../calendar/span.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { ordinalPlace } from './ordinal-place.ts';
import type { Rule } from './rule.ts';
import { ordinalWords, seriesOf, seriesWords } from './series.ts';

/** No two meetings of a series share an ordinal. On the same day they are one meeting logged twice. */
export const ordinalRepeat: Rule = (log) =>
  seriesOf(log).flatMap((series) =>
    series.meetings.flatMap(({ number, activity }, index) => {
      const before = series.meetings[index - 1];
      if (before?.number !== number || overlaps(before.activity.date, activity.date)) return [];
      if (activity.distinct || before.activity.distinct) return [];
      const args = { series: seriesWords(series), ordinal: ordinalWords(number) };
      const related = [{ message: '另一次在这里', at: ordinalPlace(before.activity) }];
      return diagnose('ordinal-repeat', args, ordinalPlace(activity), related);
    }),
  );
