import { formatDate } from '../calendar/format-date.ts';
import type { Activity } from '../normalise/log.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { activityTitle } from './column.ts';
import { groupBy } from './group-by.ts';

/**
 * A name for each activity, no two alike: its title, with its date where others have that title, with a number
 * where the date is the same too. Which of these has which number is decided by what they say, and only for those
 * that say the same by the order of the log. Titles are looked through once, when the first name is asked for.
 */
export class ActivityNames {
  readonly #activities: readonly Activity[];
  #titles: ReadonlyMap<string, readonly Activity[]> | undefined;
  readonly #names = new Map<Activity, string>();
  /** Names of activities that share a title, by title and date. */
  readonly #dated = new Map<string, ReadonlyMap<Activity, string>>();

  constructor(activities: readonly Activity[]) {
    this.#activities = activities;
  }

  /** The name of an activity of the log. */
  of(activity: Activity): string {
    let name = this.#names.get(activity);
    if (name === undefined) {
      name = this.#make(activity);
      this.#names.set(activity, name);
    }
    return name;
  }

  #make(activity: Activity): string {
    const title = titleOf(activity);
    if (this.#titled(title).length <= 1) return title;
    const dated = datedTitle(activity);
    const names = this.#dated.get(dated) ?? this.#namesOf(dated, activity);
    this.#dated.set(dated, names);
    return names.get(activity) ?? dated;
  }

  #titled(title: string): readonly Activity[] {
    this.#titles ??= groupBy(this.#activities, titleOf);
    return this.#titles.get(title) ?? [];
  }

  /** Names of all that come to one title and date: those with that title, and those whose types and date read alike. */
  #namesOf(dated: string, { title, types }: Activity): Map<Activity, string> {
    const bare = title === '' ? types.join('、') : oneLine(title);
    const alike = [...this.#titled(bare), ...this.#titled(dated)].filter(
      (each) => datedTitle(each) === dated && this.#titled(titleOf(each)).length > 1,
    );
    const [only, ...others] = alike;
    if (only && others.length === 0 && this.#titled(dated).length === 0) return new Map([[only, dated]]);
    let last = 0;
    return new Map(
      inOrder(alike).map((activity) => {
        do last += 1;
        while (this.#titled(`${dated}之${last}`).length > 0);
        return [activity, `${dated}之${last}`];
      }),
    );
  }
}

function titleOf(activity: Activity): string {
  return oneLine(activityTitle(activity));
}

/** Names are kept where line breaks and control characters are lost. */
function oneLine(title: string): string {
  return title.replace(/[\s\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}]+/gu, ' ').trim();
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
