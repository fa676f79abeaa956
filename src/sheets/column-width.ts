import { displayWidth } from '../diagnostic/width.ts';
import type { Cell, Column } from '../write/xlsx/sheet.ts';

/** Widest column, in digits: a line of twenty hanzi. */
const MOST = 42;
/** Room for a date, and for the sign of a filter beside a short title. */
const LEAST = 8;
const DATE = 12;
/** Beyond this a title takes a second line. */
const TITLE = 20;

/** A column as wide as its texts need, up to a line that is easy to read. */
export function fittedColumn(title: string, cells: readonly Cell[]): Column {
  const room = Math.min(TITLE, displayWidth(title) + 2);
  const widest = cells.reduce<number>((most, cell) => Math.max(most, widthOf(cell)), room);
  return { title, width: Math.min(MOST, Math.max(LEAST, widest + 2)) };
}

function widthOf(cell: Cell): number {
  if (cell === undefined) return 0;
  if (typeof cell === 'object' && 'day' in cell) return DATE;
  const lines = typeof cell === 'string' ? cell.split('\n') : [thousands(String(cell))];
  return Math.max(...lines.map(displayWidth));
}

function thousands(number: string): string {
  return number.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
