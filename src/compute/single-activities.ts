import type { Activity, Result } from '../normalise/log.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Origin } from '../source/source.ts';
import { ALL_ACTIVITIES, ATTENDANCES } from '../vocabulary/figure-names.ts';
import { ActivityNames } from './activity-names.ts';
import type { Figure } from './catalogue.ts';
import { activityTitle } from './column.ts';
import { type FigureKind, makeFigure } from './figure.ts';
import { writeWord } from './figure-words.ts';

/** Makes the figures of single activities, whose names are `意见建议·<activity>`. Names are made when first asked for. */
export class SingleActivities {
  readonly #activities: readonly Activity[];
  readonly #isTaken: (name: string) => boolean;
  readonly #names: ActivityNames;

  /** @param isTaken tells a name that the log gives to another figure */
  constructor(activities: readonly Activity[], isTaken: (name: string) => boolean) {
    this.#activities = activities;
    this.#isTaken = isTaken;
    this.#names = new ActivityNames(activities);
  }

  /** One result of one activity. */
  result(activity: Activity, { measure, quantity, origin }: Result): Figure {
    // Attendances may be written as a result, beside those of the row itself. No measure has a space in its name.
    const isSecond = measure === ATTENDANCES && activity.attendances !== undefined;
    return this.#sum(measure, activity, quantity, origin, isSecond ? `成果 ${measure}` : measure);
  }

  /** One activity's attendances, where it has them. */
  attendances(activity: Activity): Figure | undefined {
    const { attendances, origin } = activity;
    return attendances && this.#sum(ATTENDANCES, activity, attendances, origin);
  }

  /** How many events an activity's row stands for. */
  times(activity: Activity): Figure {
    const [type = ALL_ACTIVITIES] = activity.types;
    const where = this.#names.of(activity);
    const derivation = { kind: 'count', types: activity.types, where } as const;
    const kind = { name: this.#name(type, activity), label: type, group: 'activities', derivation } as const;
    return ofOne(kind, activity, activity.times, activity.origin);
  }

  /** Every figure of every activity, in the order of the log. */
  all(): Figure[] {
    return this.#activities.flatMap((activity) => {
      const results = activity.results.map((result) => this.result(activity, result));
      return [this.times(activity), this.attendances(activity) ?? [], results].flat();
    });
  }

  #sum(measure: string, activity: Activity, amount: Quantity, origin: Origin, word = measure): Figure {
    const derivation = { kind: 'sum', measure, where: this.#names.of(activity) } as const;
    const name = this.#name(word, activity);
    return ofOne({ name, label: measure, group: 'measures', derivation }, activity, amount, origin);
  }

  #name(word: string, activity: Activity): string {
    const own = `·${this.#names.of(activity)}`;
    const name = writeWord(word) + own;
    return this.#isTaken(name) ? writeWord(word, true) + own : name;
  }
}

function ofOne(kind: FigureKind, activity: Activity, amount: Quantity, origin: Origin): Figure {
  const { date, source } = activity;
  const entry = { origin, title: activityTitle(activity), date, amount, source };
  return makeFigure(kind, amount, amount, [entry]);
}
