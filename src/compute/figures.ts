import type { Activity, Filter, Log, Result } from '../normalise/log.ts';
import { ALL_ACTIVITIES } from '../vocabulary/figure-names.ts';
import type { Catalogue, Figure } from './catalogue.ts';
import type { Columns } from './columns.ts';
import { describeFilter, isByTypeOnly, namesKnown } from './filter.ts';
import { readFilterName, writeFilterName } from './filter-name.ts';
import { countWhere, sumWhere } from './filtered.ts';
import { SingleActivities } from './single-activities.ts';

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
  /** Figures of single activities: results, attendances, and the events of rows that stand for several. */
  ofActivities(): readonly Figure[];
  /**
   * The figure of a name that a document can carry: one of the catalogue, of a filter, or of a single activity.
   * Undefined for a name that the log does not have, be it that a type or committee in it is no longer there.
   */
  find(name: string): Figure | undefined;
}

/** Looks figures up, and makes those that filters and single activities ask for. */
export function makeFigures(
  log: Log,
  columns: Columns,
  catalogue: Catalogue,
  broken: ReadonlySet<string>,
): Figures {
  const { taxonomy, activities } = log;
  const isTaken = (name: string) => catalogue.has(name);
  const single = new SingleActivities(activities, isTaken);
  let all: ReadonlyMap<string, Figure> | undefined;
  const singles = () => {
    all ??= new Map(single.all().map((figure) => [figure.name, figure]));
    return all;
  };
  // A document may ask for one a hundred times, and each goes through every activity.
  const found = new Map<string, Figure | undefined>();
  const findFiltered = (name: string): Figure | undefined => {
    const filtered = readFilterName(name);
    if (!filtered) return singles().get(name);
    if (!namesKnown(filtered.where, log)) return undefined;
    const { measure, where } = filtered;
    const figure = measure === undefined ? figures.count(where) : figures.sum(measure, where);
    // What reads alike is not yet the name that the figure has.
    return figure?.name === name ? figure : undefined;
  };

  const figures: Figures = {
    catalogue,
    broken,
    count(where) {
      const [type = ALL_ACTIVITIES, ...others] = where.types;
      // A filter that asks for no more than a named figure tells is that figure.
      const named = others.length === 0 && isByTypeOnly(where) ? catalogue.get(type) : undefined;
      if (named) return named;
      const name = writeFilterName({ measure: undefined, where }, isTaken);
      const label = where.types.join('、') || `次数（${describeFilter(where)}）`;
      return countWhere({ name, label, group: 'activities' }, where, columns, taxonomy);
    },
    sum(measure, where) {
      const isAll = where.types.length === 0 && isByTypeOnly(where);
      if (isAll && columns.measures.has(measure)) return catalogue.get(measure);
      const name = writeFilterName({ measure, where }, isTaken);
      return sumWhere({ name, label: measure, group: 'measures' }, measure, where, columns, taxonomy);
    },
    ofResult: (activity, result) => single.result(activity, result),
    ofAttendances: (activity) => single.attendances(activity),
    ofTimes: (activity) => single.times(activity),
    ofActivities: () => [...singles().values()].filter((figure) => !isOneEvent(figure)),
    find(name) {
      if (!catalogue.has(name) && !found.has(name)) found.set(name, findFiltered(name));
      return catalogue.get(name) ?? found.get(name);
    },
  };
  return figures;
}

/** Of a row that is one event there is no number to tell. */
function isOneEvent({ derivation, value }: Figure): boolean {
  return derivation.kind === 'count' && value.value.eq(1) && value.precision === 'exact';
}
