import type { BookSheet, Cell } from './workbook.ts';

/** What spreadsheets call a cell: `C12`. */
export function addressOf({ row, column }: Pick<Cell, 'row' | 'column'>): string {
  return `${columnName(column)}${row + 1}`;
}

/** The letters of a column, counted from 0: `A`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Where a cell stands, as people say it: `常委会!C12`. */
export function placeOf({ name }: Pick<BookSheet, 'name'>, cell: Pick<Cell, 'row' | 'column'>): string {
  return `${name}!${addressOf(cell)}`;
}
