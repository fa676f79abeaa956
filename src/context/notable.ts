import type { Activity } from '../normalise/log.ts';
import { agendaItem } from './agenda.ts';
import { isWellAttended } from './attendance.ts';

/**
 * Chooses the activities of a section that get a sentence of their own: all that the log marks as notable,
 * and of the rest those with most to tell, spread over groups and types, until there are `limit` or the next
 * would only be more of the same. Never one that the log marks as not notable, nor one without any result.
 *
 * @returns the chosen ones in the order of `activities`
 */
export function chooseNotable(
  activities: readonly Activity[],
  limit: number,
  groupOf: (activity: Activity) => string,
): Activity[] {
  const chosen = new Set(activities.filter((activity) => activity.notable === true));
  const candidates = weightiest(
    activities.filter((activity) => activity.notable === undefined && hasResult(activity)),
    limit,
  );
  const told = new Map<string, number>();
  const keys = (activity: Activity) => ({
    group: `group ${groupOf(activity)}`,
    type: `type ${activity.types[0]}`,
    title: `title ${activity.title}`,
  });
  const tell = (activity: Activity) => {
    for (const key of Object.values(keys(activity))) told.set(key, (told.get(key) ?? 0) + 1);
  };
  const isWorthIt = (activity: Activity) => {
    const { type, title } = keys(activity);
    const isRepeated = activity.title !== '' && told.has(title);
    return !chosen.has(activity) && !isRepeated && weight(activity) > 2 * (told.get(type) ?? 0);
  };
  const worth = (activity: Activity) => {
    const { group, type } = keys(activity);
    return weight(activity) - 2 * (told.get(group) ?? 0) - 2 * (told.get(type) ?? 0);
  };
  for (const activity of chosen) tell(activity);
  while (chosen.size < limit) {
    const best = mostWorth(candidates.filter(isWorthIt), worth);
    if (!best) break;
    chosen.add(best);
    tell(best);
  }
  return activities.filter((activity) => chosen.has(activity));
}

/** Of each type the `limit` that weigh most, one of each title: more of a type are never chosen. */
function weightiest(activities: readonly Activity[], limit: number): Activity[] {
  const types = new Map<string, { taken: number; titles: Set<string> }>();
  return activities
    .map((activity) => ({ activity, weight: weight(activity) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ activity }) => activity)
    .filter(({ types: [name = ''], title }) => {
      const type = types.get(name) ?? { taken: 0, titles: new Set() };
      types.set(name, type);
      if (type.taken === limit || type.titles.has(title)) return false;
      type.taken += 1;
      if (title !== '') type.titles.add(title);
      return true;
    });
}

/**
 * Whether there is more to tell than that it took place, be it that many came; of a row that stands for many
 * events, more than numbers, which the section's counts and totals have.
 */
function hasResult(activity: Activity): boolean {
  const came = activity.instructions.length > 0 || activity.outcome !== '' || hasAgenda(activity);
  const isNamed = activity.title !== '' || activity.topics.length > 0;
  if (!activity.times.value.eq(1)) return came || isNamed;
  return came || activity.results.length > 0 || (isNamed && isWellAttended(activity));
}

function hasAgenda({ topics }: Activity): boolean {
  return topics.some((topic) => agendaItem.test(topic));
}

/** How much there is to tell of an activity. */
function weight(activity: Activity): number {
  return (
    (activity.instructions.length > 0 ? 5 : 0) +
    (activity.outcome !== '' ? 4 : 0) +
    (activity.results.length > 0 ? 2 + Math.min(activity.results.length, 3) : 0) +
    (hasAgenda(activity) ? 3 : activity.topics.length > 0 ? 2 : 0) +
    (activity.times.value.eq(1) ? 0 : 2) +
    (isWellAttended(activity) ? 2 : 0)
  );
}

/** The first of those worth most. */
function mostWorth(
  activities: readonly Activity[],
  worth: (activity: Activity) => number,
): Activity | undefined {
  let best: Activity | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const activity of activities) {
    const value = worth(activity);
    if (value > most) {
      best = activity;
      most = value;
    }
  }
  return best;
}
