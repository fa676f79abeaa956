import { allPlaces, type EntryPlaces, firstEntries, SHOWN_ENTRIES } from '../compute/entry-places.ts';
import type { Side } from './side.ts';

/** Parts beyond these have no place of their own: the message names them all. */
const SHOWN_PARTS = 4;

/** The first entries of each side; what the check itself states has none. */
export function evidenceOf(sides: readonly Side[]): EntryPlaces {
  return allPlaces(sides.map((side) => firstEntries(side)));
}

/** The first entries of a number and of its parts: of several parts, one each. */
export function evidenceOfParts(total: Side, parts: readonly Side[]): EntryPlaces {
  const shown = parts.filter(({ entries }) => entries.length > 0).slice(0, SHOWN_PARTS);
  const each = shown.length > 1 ? 1 : SHOWN_ENTRIES;
  return allPlaces([firstEntries(total), ...shown.map((part) => firstEntries(part, each))]);
}
