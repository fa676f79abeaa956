import type { Activity } from '../normalise/log.ts';

/**
 * Chooses the activities of a section that get a sentence of their own: all that the log marks as notable,
 * and of the rest those with most to tell, spread over groups and types, until there are `limit`. Never one
 * that the log marks as not notable, nor one of which there is nothing to tell but that it took place.
 *
 * @returns the chosen ones in the order of `activities`
 */
export function chooseNotable(
  activities: readonly Activity[],
  limit: number,
  groupOf: (activity: Activity) => string,
): Activity[] {
  const chosen = new Set(activities.filter((activity) => activity.notable === true));
  const candidates = activities.filter((activity) => activity.notable === undefined && weight(activity) > 0);
  const told = new Map<string, number>();
  for (const activity of chosen) count(told, activity, groupOf);
  while (chosen.size < limit) {
    const best = heaviest(
      candidates.filter((activity) => !chosen.has(activity)),
      (activity) =>
        weight(activity) -
        2 * (told.get(groupOf(activity)) ?? 0) -
        3 * (told.get(`${activity.types[0]}#`) ?? 0),
    );
    if (!best) break;
    chosen.add(best);
    count(told, best, groupOf);
  }
  return activities.filter((activity) => chosen.has(activity));
}

function count(told: Map<string, number>, activity: Activity, groupOf: (activity: Activity) => string): void {
  // '#' keeps a type apart from a group of the same name.
  for (const key of [groupOf(activity), `${activity.types[0]}#`]) told.set(key, (told.get(key) ?? 0) + 1);
}

/** How much there is to tell of an activity. */
function weight(activity: Activity): number {
  return (
    (activity.instructions.length > 0 ? 5 : 0) +
    (activity.outcome !== '' ? 4 : 0) +
    (activity.results.length > 0 ? 3 : 0) +
    (activity.topics.length > 0 ? 2 : 0)
  );
}

/** The first of those with the greatest weight. */
function heaviest(
  activities: readonly Activity[],
  weigh: (activity: Activity) => number,
): Activity | undefined {
  let best: Activity | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const activity of activities) {
    const weighed = weigh(activity);
    if (weighed > most) {
      best = activity;
      most = weighed;
    }
  }
  return best;
}
