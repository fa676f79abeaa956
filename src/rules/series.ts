import { compareSpans } from '../calendar/span.ts';
import type { Activity, Log } from '../normalise/log.ts';

/** A numbered meeting in its series. */
export interface Meeting {
  readonly number: number;
  readonly activity: Activity;
}

/** Meetings of one type whose ordinals run on: those of one term (届), or of one year. */
export interface Series {
  readonly type: string;
  readonly term: string;
  /** By ordinal, then by date. */
  readonly meetings: readonly Meeting[];
}

/** The series of numbered meetings that a log holds. A row that stands for several events has no ordinal. */
export function seriesOf({ activities }: Log): Series[] {
  const byType = new Map<string, Map<string, Meeting[]>>();
  for (const activity of activities) {
    if (activity.ordinals.length === 0 || !activity.times.value.eq(1)) continue;
    for (const { type, term, number } of activity.ordinals) {
      const terms = byType.get(type) ?? new Map<string, Meeting[]>();
      byType.set(type, terms);
      const meetings = terms.get(term);
      if (meetings) meetings.push({ number, activity });
      else terms.set(term, [{ number, activity }]);
    }
  }
  return [...byType].flatMap(([type, terms]) =>
    [...joined(terms)].map(([term, meetings]) => ({ type, term, meetings: meetings.toSorted(inOrder) })),
  );
}

/** Where titles name only one term, those that name none mean it too. */
function joined(terms: ReadonlyMap<string, readonly Meeting[]>): ReadonlyMap<string, readonly Meeting[]> {
  const [only, ...others] = [...terms.keys()].filter((term) => term !== '');
  const silent = terms.get('');
  if (only === undefined || others.length > 0 || !silent) return terms;
  return new Map([[only, [...silent, ...(terms.get(only) ?? [])]]]);
}

function inOrder(a: Meeting, b: Meeting): number {
  return a.number - b.number || compareSpans(a.activity.date, b.activity.date);
}

/** The series as messages name it: `十届常委会议`. */
export function seriesWords({ type, term }: Series): string {
  return term + type;
}

/** An ordinal as messages say it: `第12次`. */
export function ordinalWords(number: number): string {
  return `第${number}次`;
}
