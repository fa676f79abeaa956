import { overlaps } from '../calendar/span.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { ordinalPlace } from './ordinal-place.ts';
import type { Rule } from './rule.ts';
import { ordinalWords, seriesOf, seriesWords } from './series.ts';

/**
 * No two meetings of a series share an ordinal. On the same day they are one meeting logged twice. What the log
 * calls `distinct` is left alone, and does not stand between two others.
 */
export const ordinalRepeat: Rule = (log) =>
  seriesOf(log).flatMap((series) => {
    const meetings = series.meetings.filter(({ activity }) => !activity.distinct);
    return meetings.flatMap(({ number, activity }, index) => {
      const before = meetings[index - 1];
      if (before?.number !== number || overlaps(before.activity.date, activity.date)) return [];
      const args = { series: seriesWords(series), ordinal: ordinalWords(number) };
      const related = [ordinalPlace(before.activity)];
      return diagnose('ordinal-repeat', args, ordinalPlace(activity), related);
    });
  });
