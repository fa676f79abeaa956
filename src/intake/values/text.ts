import { saysNothing, visibleText } from './cell-text.ts';
import { NOTHING_READ, type Reading, type RowCell } from './reading.ts';

/** Reads the text of a field that holds one; further cells that say something else go into the note. */
export function readText(cells: readonly RowCell[]): Reading<string> {
  const [first, ...others] = cells.filter(({ cell }) => !saysNothing(cell.text));
  if (!first) return NOTHING_READ;
  const value = visibleText(first.cell.text);
  return {
    value,
    places: [['', first.cell]],
    more: others.filter(({ cell }) => visibleText(cell.text) !== value),
  };
}
