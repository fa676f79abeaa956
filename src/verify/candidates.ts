import type { Figure } from '../compute/catalogue.ts';
import type { Figures } from '../compute/figures.ts';
import type { Ledger } from '../compute/ledger.ts';
import type { RegisteredFigure } from '../manuscript/manuscript.ts';
import type { Candidate } from '../mentions/tie.ts';
import { bookmarkOf, readBookmark } from '../write/docx/bookmarks.ts';

/** The figures that a mark stands for: one a log that has its name. */
export function candidatesOf(marked: RegisteredFigure, ledgers: readonly Ledger[]): Candidate[] {
  return ledgers.flatMap((ledger) => {
    const figure = ledger.figures.find(marked.name) ?? byBookmark(marked, ledger.figures);
    return figure ? [{ figure, ledger }] : [];
  });
}

/**
 * Where an office program has lost the figure map, a bookmark's own name is all there is. It lacks signs and may be cut
 * short, so that it tells a figure only where no other would have the same.
 */
function byBookmark({ bookmark, unregistered }: RegisteredFigure, figures: Figures): Figure | undefined {
  const number = unregistered ? readBookmark(bookmark)?.number : undefined;
  if (number === undefined) return undefined;
  const all = [...figures.catalogue.values(), ...figures.ofActivities()];
  const [only, ...others] = all.filter(({ name }) => bookmarkOf(number, name) === bookmark);
  return others.length === 0 ? only : undefined;
}

/** Units that the logs count in, by which numbers are found in running text. */
export function unitsOf(ledgers: readonly Ledger[]): ReadonlySet<string> {
  const units = new Set<string>();
  for (const { figures } of ledgers) {
    for (const { value } of [...figures.catalogue.values(), ...figures.ofActivities()]) units.add(value.unit);
  }
  return units;
}
