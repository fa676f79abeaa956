import { compareDays } from '../calendar/day.ts';
import { compareSpans, overlaps } from '../calendar/span.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import type { Activity } from '../normalise/log.ts';
import { locationOf } from '../source/source.ts';
import { likenessKeys } from './likeness.ts';
import type { Rule } from './rule.ts';

/**
 * No event is logged twice. Entries that the log itself calls `distinct` are left alone; each of the others is
 * reported once, at the later of two, however many it resembles.
 */
export const duplicateActivity: Rule = (log) => {
  const position = new Map(log.activities.map((activity, index) => [activity, index]));
  const at = (activity: Activity) => position.get(activity) ?? 0;
  const alike = new Map<string, Activity[]>();
  for (const activity of log.activities) {
    if (activity.distinct) continue;
    for (const key of likenessKeys(activity, log)) {
      const others = alike.get(key);
      if (others) others.push(activity);
      else alike.set(key, [activity]);
    }
  }
  const firstOf = new Map<Activity, Activity>();
  for (const group of alike.values()) {
    for (const [one, other] of overlapping(group)) {
      const [first, second] = at(one) < at(other) ? [one, other] : [other, one];
      const known = firstOf.get(second);
      if (!known || at(first) < at(known)) firstOf.set(second, first);
    }
  }
  return log.activities.flatMap((activity) => {
    const first = firstOf.get(activity);
    if (!first) return [];
    const { title, types, origin } = activity;
    const related = [locationOf(first.origin, 'entry')];
    return diagnose('duplicate-activity', { title, types }, locationOf(origin, 'entry'), related);
  });
};

/** Each activity with one whose date overlaps its own, if there is one: found in one pass in order of time. */
function overlapping(group: readonly Activity[]): [Activity, Activity][] {
  if (group.length < 2) return [];
  const pairs: [Activity, Activity][] = [];
  let longest: Activity | undefined;
  for (const activity of group.toSorted((a, b) => compareSpans(a.date, b.date))) {
    if (longest && overlaps(longest.date, activity.date)) pairs.push([longest, activity]);
    if (!longest || compareDays(activity.date.to, longest.date.to) > 0) longest = activity;
  }
  return pairs;
}
