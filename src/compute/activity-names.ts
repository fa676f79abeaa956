import { formatDate } from '../calendar/format-date.ts';
import type { Activity } from '../normalise/log.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { activityTitle } from './column.ts';

/**
 * A name for each activity, no two alike: its title, with its date where others have that title, with a number
 * where the date is the same too. Which of these has which number is decided by what they say, and only for those
 * that say the same by the order of the log.
 */
export function activityNames(activities: readonly Activity[]): ReadonlyMap<Activity, string> {
  const names = new Map<Activity, string>();
  const byTitle = grouped(activities, titleOf);
  const shared = [...byTitle.values()].filter((group) => group.length > 1).flat();
  for (const [title, [first]] of byTitle) if (first) names.set(first, title);
  const byDate = grouped(shared, datedTitle);
  for (const [title, group] of byDate) {
    const [only, ...others] = group;
    if (only && others.length === 0 && !byTitle.has(title)) names.set(only, title);
    else number(group, title, byTitle, names);
  }
  return names;
}

function number(
  group: readonly Activity[],
  title: string,
  taken: ReadonlyMap<string, unknown>,
  names: Map<Activity, string>,
): void {
  let last = 0;
  for (const activity of inOrder(group)) {
    do last += 1;
    while (taken.has(`${title}之${last}`));
    names.set(activity, `${title}之${last}`);
  }
}

function grouped(
  activities: readonly Activity[],
  key: (activity: Activity) => string,
): Map<string, Activity[]> {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    const name = key(activity);
    const group = groups.get(name);
    if (group) group.push(activity);
    else groups.set(name, [activity]);
  }
  return groups;
}

/** In one line, for names are kept where line breaks are lost. */
function titleOf(activity: Activity): string {
  return activityTitle(activity)
    .replace(/[\s\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]+/gu, ' ')
    .trim();
}

/** Where there is no title, the date stands in its place already. */
function datedTitle(activity: Activity): string {
  const title = titleOf(activity);
  return activity.title === '' ? title : `${title}（${formatDate(activity.date, true)}）`;
}

function inOrder(group: readonly Activity[]): readonly Activity[] {
  const told = new Map(group.map((activity) => [activity, content(activity)]));
  const of = (activity: Activity) => told.get(activity) ?? '';
  return [...group].sort((a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0));
}

/** All that an activity says; what an office corrects last, its numbers, at the end. */
function content(activity: Activity): string {
  const { date, title, types, committees, place, topics, ordinal, source, note, tags, outcome } = activity;
  const { participants, notable, distinct, times, attendances, results, instructions } = activity;
  const amount = (quantity: Quantity | undefined) => quantity && formatQuantity(quantity);
  return JSON.stringify([
    [date, title, types, committees, place, topics, ordinal, source, note, tags, outcome, participants],
    [notable, distinct, instructions.map(({ by, text }) => [by, text])],
    [amount(times), amount(attendances), results.map(({ measure, quantity }) => [measure, amount(quantity)])],
  ]);
}
