import { saysNothing } from './cell-text.ts';
import { itemsOf } from './list-items.ts';
import { NOTHING_READ, type Reading, type RowCell } from './reading.ts';

/** Reads cells that list texts: committees, tags, subjects. Each is named once. */
export function readList(cells: readonly RowCell[], between: RegExp): Reading<string | string[]> {
  const items = new Map<string, RowCell>();
  for (const cell of cells) {
    if (saysNothing(cell.cell.text)) continue;
    for (const item of itemsOf(cell.cell.text, between)) {
      if (!saysNothing(item) && !items.has(item)) items.set(item, cell);
    }
  }
  return listReading([...items].map(([value, cell]) => ({ value, cell })));
}

/** Items with the cells that say them, as a value that is one item or a list of them. */
export function listReading<T>(
  items: readonly { readonly value: T; readonly cell: RowCell }[],
  more: readonly RowCell[] = [],
): Reading<T | T[]> {
  const [first] = items;
  if (!first) return { ...NOTHING_READ, more };
  const whole = ['', first.cell.cell] as const;
  if (items.length === 1) return { value: first.value, places: [whole], more };
  const places = items.map(({ cell }, index) => [String(index), cell.cell] as const);
  return { value: items.map(({ value }) => value), places: [whole, ...places], more };
}
