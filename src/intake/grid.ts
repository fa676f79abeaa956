import { correctDate } from '../calendar/correct-date.ts';
import type { Area, BookSheet, Cell } from '../workbook/workbook.ts';

/** A sheet with its merged areas looked up. */
export interface Grid {
  readonly sheet: BookSheet;
  /** How many rows it has. */
  readonly height: number;
  /** The cells that stand in a row themselves, from left to right; cells merged into it from above are not among them. */
  own(row: number): readonly Cell[];
  /** What a person sees at a place: its cell, or the one that the area over it holds. */
  at(row: number, column: number): Cell | undefined;
  /** The cells that a cell covers: its area if it is merged, itself otherwise. */
  areaOf(cell: Cell): Area;
}

/** @param sheet as the workbook has it */
export function gridOf(sheet: BookSheet): Grid {
  const areas = new Map<string, Area>();
  // Columns and rows that hold nothing may be merged by the million: only those with cells are entered.
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  for (const area of sheet.merges) {
    for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row += 1)
      for (let column = area.left; column <= Math.min(area.right, width - 1); column += 1)
        areas.set(`${row} ${column}`, area);
  }
  const cell = (row: number, column: number) => sheet.rows[row]?.[column];
  return {
    sheet,
    height: sheet.rows.length,
    own: (row) => (sheet.rows[row] ?? []).filter((one) => one !== undefined),
    at: (row, column) => {
      const area = areas.get(`${row} ${column}`);
      return area ? cell(area.top, area.left) : cell(row, column);
    },
    areaOf: ({ row, column }) =>
      areas.get(`${row} ${column}`) ?? { top: row, left: column, bottom: row, right: column },
  };
}

/** A row's cells joined by a space, without line breaks. */
export function rowText(grid: Grid, row: number): string {
  return grid.own(row).map(lineOf).join(' ');
}

/** A cell's text without its line breaks. */
export function lineOf({ text }: Cell): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

/** True for what reads as a date, with a year or without. */
export function isDate({ text, date, number }: Cell): boolean {
  if (date) return true;
  return number === undefined && correctDate(text, 2000) !== undefined;
}
