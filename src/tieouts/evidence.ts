import type { Entry } from '../compute/catalogue.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { type Location, locationOf } from '../source/source.ts';
import type { Side } from './side.ts';

/** A related place of a broken tie-out, as messages put it into words. */
export interface EvidenceWords {
  /** The figure whose entry it is. */
  readonly side: string;
  readonly title: string;
  readonly amount: string;
  /** Entries of the same side that are not shown. */
  readonly more: number;
}

/** The places to look at, with their words. */
export interface Evidence {
  readonly evidence: readonly EvidenceWords[];
  readonly places: readonly Location[];
}

/** How many places a side has at most, and how many figures a side of several. */
const PLACES = 3;

/** The first entries of each side; what the check itself states has none. */
export function evidenceOf(sides: readonly Side[]): Evidence {
  return joined(sides.map((side) => firstEntries(side, PLACES)));
}

/** The first entries of a number and of its parts: of many parts, an entry each of the first. */
export function evidenceOfParts(total: Side, parts: readonly Side[]): Evidence {
  const shown = parts.filter(({ entries }) => entries.length > 0).slice(0, PLACES + 1);
  const each = shown.length > 1 ? 1 : PLACES;
  return joined([firstEntries(total, PLACES), ...shown.map((part) => firstEntries(part, each))]);
}

function firstEntries({ name, entries }: Side, limit: number): Evidence {
  const first = entries.slice(0, limit);
  const evidence = first.map(({ title, amount }, index) => ({
    side: name,
    title,
    amount: formatQuantity(amount),
    more: index === first.length - 1 ? entries.length - first.length : 0,
  }));
  return { evidence, places: first.map((entry: Entry) => locationOf(entry.origin)) };
}

function joined(all: readonly Evidence[]): Evidence {
  return {
    evidence: all.flatMap(({ evidence }) => evidence),
    places: all.flatMap(({ places }) => places),
  };
}
