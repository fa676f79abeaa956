import type { RawCell } from './raw-sheet.ts';
import type { Area } from './workbook.ts';

/** Comparisons of cells with areas, of which files that office programs write need few: areas do not overlap there. */
const MOST = 50_000_000;

/**
 * Cells without those that a merged area hides, all but its first: spreadsheets do not show what they hold.
 *
 * @param cells in the order of rows
 * @returns undefined if there are more areas than any spreadsheet has
 */
export function uncovered(cells: readonly RawCell[], merges: readonly Area[]): RawCell[] | undefined {
  const waiting = [...merges].sort((a, b) => b.top - a.top);
  let open: Area[] = [];
  let steps = 0;
  let row = -1;
  const shown: RawCell[] = [];
  for (const cell of cells) {
    if (cell.row !== row) {
      row = cell.row;
      while ((waiting.at(-1)?.top ?? Number.POSITIVE_INFINITY) <= row) open.push(waiting.pop() as Area);
      open = open.filter(({ bottom }) => bottom >= row);
      steps += open.length;
    }
    steps += open.length;
    if (steps > MOST) return undefined;
    if (!open.some((area) => hides(area, cell))) shown.push(cell);
  }
  return shown;
}

function hides({ top, left, right }: Area, { row, column }: RawCell): boolean {
  return left <= column && column <= right && (row !== top || column !== left);
}
