import type { DateSpan } from '../calendar/date.ts';
import { compareDays } from '../calendar/day.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import type { Log } from '../normalise/log.ts';
import { ordinalPlace } from './ordinal-place.ts';
import type { Rule } from './rule.ts';
import { type Meeting, ordinalWords, seriesOf, seriesWords } from './series.ts';

/**
 * Ordinals of meetings run on without a gap. One is no gap if as many meetings without an ordinal stand
 * between its neighbours, or an entry with an error is the missing one. Where the log starts within a series, what came before is not missed.
 */
export const ordinalGap: Rule = (log) => {
  if (log.uncertain === 'all') return [];
  return seriesOf(log).flatMap((series) => {
    const unnumbered = withoutOrdinal(series.type, log);
    return series.meetings.flatMap((after, index) => {
      const before = series.meetings[index - 1];
      if (!before || after.number - before.number < 2) return [];
      if (fills(unnumbered, before, after) || allLost(log.lostOrdinals, before, after)) return [];
      const args = {
        series: seriesWords(series),
        missing: missingWords(before.number + 1, after.number - 1),
        before: ordinalWords(before.number),
        after: ordinalWords(after.number),
      };
      const related = [ordinalPlace(before.activity)];
      return diagnose('ordinal-gap', args, ordinalPlace(after.activity), related);
    });
  });
};

/** Meetings of a type that have no ordinal. */
interface Unnumbered {
  readonly date: DateSpan;
  readonly events: number;
}

function withoutOrdinal(type: string, { activities }: Log): Unnumbered[] {
  return activities.flatMap(({ types, ordinals, date, times }) => {
    if (!types.includes(type) || ordinals.some((ordinal) => ordinal.type === type)) return [];
    return { date, events: times.value.toNumber() };
  });
}

function fills(unnumbered: readonly Unnumbered[], before: Meeting, after: Meeting): boolean {
  let filled = 0;
  for (const { date, events } of unnumbered) {
    const between =
      compareDays(date.to, before.activity.date.from) >= 0 &&
      compareDays(date.from, after.activity.date.to) <= 0;
    if (between) filled += events;
  }
  return filled >= after.number - before.number - 1;
}

/** True if entries that were left out name every missing ordinal. */
function allLost(lost: ReadonlySet<number>, before: Meeting, after: Meeting): boolean {
  for (let number = before.number + 1; number < after.number; number += 1) {
    if (!lost.has(number)) return false;
  }
  return true;
}

/** Few are named one by one. */
function missingWords(first: number, last: number): string {
  if (last - first >= 4) return `${ordinalWords(first)}至${ordinalWords(last)}`;
  return Array.from({ length: last - first + 1 }, (_, index) => ordinalWords(first + index)).join('、');
}
