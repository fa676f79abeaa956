import type { Filter } from '../normalise/log.ts';
import { ALL_ACTIVITIES } from '../vocabulary/figure-names.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';
import type { Entry, Figure } from './catalogue.ts';
import { type Column, entryIn } from './column.ts';
import { type Columns, countingUnit } from './columns.ts';
import { type FigureKind, sumFigure } from './figure.ts';
import { describeFilter, passes } from './filter.ts';

/** The events that pass a filter, each counted once, in the unit that their types share. */
export function countWhere(
  kind: Omit<FigureKind, 'derivation'>,
  filter: Filter,
  { events }: Columns,
  taxonomy: Taxonomy,
): Figure {
  const unit = countingUnit(filter.types, taxonomy);
  const [type = ''] = filter.types;
  const column = events.get(filter.types.length === 1 ? type : ALL_ACTIVITIES);
  const derivation = { kind: 'count', types: filter.types, where: describeFilter(filter) } as const;
  const entries = passing(column, filter, taxonomy).map((entry) => entryIn(entry, unit));
  return sumFigure({ ...kind, derivation }, entries, unit);
}

/**
 * The total of a measure (or 参加人次, 批示) over the activities that pass a filter.
 *
 * @returns undefined for a measure that does not exist
 */
export function sumWhere(
  kind: Omit<FigureKind, 'derivation'>,
  measure: string,
  filter: Filter,
  { measures }: Columns,
  taxonomy: Taxonomy,
): Figure | undefined {
  const column = measures.get(measure);
  if (!column) return undefined;
  const derivation = { kind: 'sum', measure, where: describeFilter(filter) } as const;
  return sumFigure({ ...kind, derivation }, passing(column, filter, taxonomy), column.unit);
}

function passing(column: Column | undefined, filter: Filter, taxonomy: Taxonomy): Entry[] {
  if (!column) return [];
  const { entries, sources } = column;
  const pass = passes(filter, taxonomy);
  return entries.filter((_, index) => pass(sources[index] ?? ''));
}
