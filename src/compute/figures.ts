import type { Activity, Filter, Log, Result } from '../normalise/log.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Origin } from '../source/source.ts';
import { ALL_ACTIVITIES, ATTENDANCES } from '../vocabulary/figure-names.ts';
import type { Catalogue, Figure } from './catalogue.ts';
import { activityTitle } from './column.ts';
import type { Columns } from './columns.ts';
import { type FigureKind, makeFigure } from './figure.ts';
import { describeFilter, isByTypeOnly } from './filter.ts';
import { countWhere, sumWhere } from './filtered.ts';

/** A log's figures: those with names, and those that documents ask for as they are written. */
export interface Figures {
  readonly catalogue: Catalogue;
  /** Names that stand for no figure because of errors that have been reported: not to be reported as unknown. */
  readonly broken: ReadonlySet<string>;
  /** Events that pass a filter. */
  count(where: Filter): Figure;
  /** Total of a measure (or 参加人次, 批示) over what passes a filter; undefined for an unknown measure. */
  sum(measure: string, where: Filter): Figure | undefined;
  /** One result of one activity: `意见建议·<activity>`. */
  ofResult(activity: Activity, result: Result): Figure;
  /** One activity's attendances, where it has them. */
  ofAttendances(activity: Activity): Figure | undefined;
  /** How many events an activity's row stands for. */
  ofTimes(activity: Activity): Figure;
}

/** Looks figures up, and makes those that filters and single activities ask for. */
export function makeFigures(
  { taxonomy }: Log,
  columns: Columns,
  catalogue: Catalogue,
  broken: ReadonlySet<string>,
): Figures {
  return {
    catalogue,
    broken,
    count(where) {
      const [type = ALL_ACTIVITIES, ...others] = where.types;
      // A filter that asks for no more than a named figure tells is that figure.
      const named = others.length === 0 && isByTypeOnly(where) ? catalogue.get(type) : undefined;
      const name = `次数（${describeFilter(where)}）`;
      const label = where.types.join('、') || name;
      return named ?? countWhere({ name, label, group: 'activities' }, where, columns, taxonomy);
    },
    sum(measure, where) {
      const isAll = where.types.length === 0 && isByTypeOnly(where);
      if (isAll && columns.measures.has(measure)) return catalogue.get(measure);
      const name = `${measure}（${describeFilter(where)}）`;
      return sumWhere({ name, label: measure, group: 'measures' }, measure, where, columns, taxonomy);
    },
    ofResult(activity, { measure, quantity, origin }) {
      return sumOfOne(measure, activity, quantity, origin);
    },
    ofAttendances(activity) {
      const { attendances, origin } = activity;
      return attendances && sumOfOne(ATTENDANCES, activity, attendances, origin);
    },
    ofTimes(activity) {
      const title = activityTitle(activity);
      const [type = ALL_ACTIVITIES] = activity.types;
      const derivation = { kind: 'count', types: activity.types, where: title } as const;
      const kind = { name: `${type}·${title}`, label: type, group: 'activities', derivation } as const;
      return ofOne(kind, activity, activity.times, activity.origin);
    },
  };
}

function sumOfOne(measure: string, activity: Activity, amount: Quantity, origin: Origin): Figure {
  const title = activityTitle(activity);
  const derivation = { kind: 'sum', measure, where: title } as const;
  const kind = { name: `${measure}·${title}`, label: measure, group: 'measures', derivation } as const;
  return ofOne(kind, activity, amount, origin);
}

function ofOne(kind: FigureKind, activity: Activity, amount: Quantity, origin: Origin): Figure {
  const { date, source } = activity;
  const entry = { origin, title: activityTitle(activity), date, amount, source };
  return makeFigure(kind, amount, amount, [entry]);
}
