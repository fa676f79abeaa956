import type { EntryWords } from '../diagnostic/evidence.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { type Location, locationOf } from '../source/source.ts';
import type { Figure } from './catalogue.ts';

/** Places to look at where numbers do not agree, with their words. */
export interface EntryPlaces {
  readonly evidence: readonly EntryWords[];
  readonly places: readonly Location[];
}

/** How many entries of a figure are shown. */
export const SHOWN_ENTRIES = 3;

/** The first entries of a figure. */
export function firstEntries(
  { name, entries }: Pick<Figure, 'name' | 'entries'>,
  limit = SHOWN_ENTRIES,
): EntryPlaces {
  const first = entries.slice(0, limit);
  const evidence = first.map(({ title, amount }, index) => ({
    side: name,
    title,
    amount: formatQuantity(amount),
    more: index === first.length - 1 ? entries.length - first.length : 0,
  }));
  return { evidence, places: first.map(({ origin }) => locationOf(origin)) };
}

/** The places of several figures, one after the other. */
export function allPlaces(several: readonly EntryPlaces[]): EntryPlaces {
  return {
    evidence: several.flatMap(({ evidence }) => evidence),
    places: several.flatMap(({ places }) => places),
  };
}
