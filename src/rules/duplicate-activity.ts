import { compareDays } from '../calendar/day.ts';
import { compareSpans, overlaps } from '../calendar/span.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import type { Activity } from '../normalise/log.ts';
import { locationOf } from '../source/source.ts';
import { likenessKeys } from './likeness.ts';
import type { Rule } from './rule.ts';
import { sameDayMeetings } from './same-day-meetings.ts';

/**
 * No event is logged twice. Entries that the log itself calls `distinct` are left alone; each of the others is
 * reported once, at the later of two, however many it resembles.
 */
export const duplicateActivity: Rule = (log) => {
  const position = new Map(log.activities.map((activity, index) => [activity, index]));
  const at = (activity: Activity) => position.get(activity) ?? 0;
  const numbered = [...log.taxonomy.types.values()].flatMap(({ name, ordinal }) => (ordinal ? [name] : []));
  const alike = new Map<string, Activity[]>();
  for (const activity of log.activities) {
    if (activity.distinct) continue;
    for (const key of likenessKeys(activity, log, numbered)) {
      const others = alike.get(key);
      if (others) others.push(activity);
      else alike.set(key, [activity]);
    }
  }
  const firstOf = new Map<Activity, Activity>();
  for (const group of [...alike.values(), ...sameDayMeetings(log)]) {
    for (const [first, second] of overlapping(group, at)) {
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

/**
 * Pairs of activities whose dates overlap, the earlier in the log first: each that overlaps an earlier one is in a pair
 * as the second. Found in one pass in order of time.
 */
function overlapping(group: readonly Activity[], at: (activity: Activity) => number): [Activity, Activity][] {
  if (group.length < 2) return [];
  const pairs: [Activity, Activity][] = [];
  let open: Activity[] = [];
  for (const activity of group.toSorted((a, b) => compareSpans(a.date, b.date))) {
    open = open.filter(({ date }) => overlaps(date, activity.date));
    const [first] = open;
    if (first) pairs.push(at(first) < at(activity) ? [first, activity] : [activity, first]);
    open = withOpen(open, activity, at);
  }
  return pairs;
}

/**
 * What is not over yet, in the order of the log, which is also the order in which it ends: one that stands later in the
 * log and ends no later stands for nothing that another does not stand for.
 */
function withOpen(
  open: readonly Activity[],
  activity: Activity,
  at: (activity: Activity) => number,
): Activity[] {
  const earlier = open.filter((one) => at(one) < at(activity));
  const last = earlier.at(-1);
  if (last && !endsBefore(last, activity)) return [...open];
  const later = open.filter((one) => at(one) > at(activity) && endsBefore(activity, one));
  return [...earlier, activity, ...later];
}

function endsBefore(a: Activity, b: Activity): boolean {
  return compareDays(a.date.to, b.date.to) < 0;
}
