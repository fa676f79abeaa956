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

/** The cell of an address: `C12` is row 11, column 2; undefined for what is none. */
export function cellPlace(address: string): Pick<Cell, 'row' | 'column'> | undefined {
  const [, letters, number] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(number) - 1, column: column - 1 };
}

/** Where a cell stands, as people say it: `常委会!C12`. */
export function placeOf({ name }: Pick<BookSheet, 'name'>, cell: Pick<Cell, 'row' | 'column'>): string {
  return `${name}!${addressOf(cell)}`;
}
