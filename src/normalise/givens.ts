import { formatDate } from '../calendar/format-date.ts';
import { childOrigin, type Origin } from '../source/source.ts';
import { ATTENDANCE_UNIT, ATTENDANCES } from '../vocabulary/figure-names.ts';
import type { WrittenGiven } from '../vocabulary/generated/log.types.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';
import type { Given } from './log.ts';
import type { Notes } from './notes.ts';
import { readDate } from './read-date.ts';
import { inUnit, readQuantity } from './read-quantity.ts';

/** The givens of one file. Those that can't be read go to the broken names. */
export function readGivens(
  written: Readonly<Record<string, WrittenGiven>> | undefined,
  origin: Origin,
  taxonomy: Taxonomy,
  notes: Notes,
): Given[] {
  return Object.entries(written ?? {}).flatMap(([name, given]) => {
    const read = readGiven(name, given, childOrigin(origin, name), taxonomy, notes);
    if (!read) notes.broken.add(name);
    return read ?? [];
  });
}

function readGiven(
  name: string,
  written: WrittenGiven,
  origin: Origin,
  taxonomy: Taxonomy,
  notes: Notes,
): Given | undefined {
  const bare = typeof written !== 'object';
  const value = bare ? written : written.value;
  const read = readQuantity(value, bare ? origin : childOrigin(origin, 'value'), notes);
  const asOf = bare || written.asOf === undefined ? '' : readAsOf(written.asOf, origin, notes);
  if (!read) return undefined;
  // A bare number under a known name means what the name is counted in; another unit is for compute to judge.
  const quantity = read.unit === '' ? (inUnit(read, knownUnit(name, taxonomy)) ?? read) : read;
  return {
    name,
    quantity,
    scope: bare ? '' : (written.scope ?? ''),
    asOf,
    source: bare ? '' : (written.source ?? ''),
    origin,
  };
}

/** The date in words; '' when it can't be read, which is no reason to lose the figure. */
function readAsOf(written: string | number, origin: Origin, notes: Notes): string {
  const span = readDate(written, childOrigin(origin, 'asOf'), notes);
  return span ? formatDate(span, true) : '';
}

/** The unit that a name of the taxonomy is counted in; '' for other names. */
function knownUnit(name: string, taxonomy: Taxonomy): string {
  if (name === ATTENDANCES) return ATTENDANCE_UNIT;
  const { types, groups, measures } = taxonomy;
  return types.get(name)?.unit ?? groups.get(name)?.unit ?? measures.get(name)?.unit ?? '';
}
