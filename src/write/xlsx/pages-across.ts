import type { Sheet } from './sheet.ts';

/**
 * Digits of 11 points that lie side by side on a page of A4 across, at less than six tenths of their size: smaller letters cannot be
 * read on paper.
 */
const READABLE = 240;

/** How many pages wide a sheet is printed: one, unless its letters would be too small to read. */
export function pagesAcross({ columns, heads = 0 }: Sheet): number {
  const width = (some: Sheet['columns']) => some.reduce((sum, column) => sum + column.width, 0);
  const all = width(columns);
  if (all <= READABLE) return 1;
  const repeated = width(columns.slice(0, heads));
  // Heads wider than half a page would leave little room for what they are repeated beside.
  return Math.ceil((all - repeated) / Math.max(READABLE / 2, READABLE - repeated));
}
