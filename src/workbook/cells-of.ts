import { shownNumber } from './format/shown-number.ts';
import { spreadsheetNumber } from './format/spreadsheet-number.ts';
import { FORMULA_ERRORS } from './formula-errors.ts';
import type { RawCell } from './raw-sheet.ts';
import type { LibraryCell, LibrarySheet } from './sheetjs.ts';
import type { Area } from './workbook.ts';

/** What is known of a sheet besides what its cells hold. */
export interface SheetMarks {
  readonly isHidden: (row: number, column: number) => boolean;
  readonly isFormula: (row: number, column: number) => boolean;
}

/**
 * The cells of a sheet that say something.
 *
 * @param formats number formats by what the library says instead, where that is not the format itself
 */
export function cellsOf(
  sheet: LibrarySheet,
  date1904: boolean,
  marks: SheetMarks,
  formats?: ReadonlyMap<string, string>,
): RawCell[] {
  const formatOf = (written = '') => (formats ? formats.get(written) : written) || 'General';
  const found: RawCell[] = [];
  // Both are sparse: a cell in the last row of the sheet costs no more than one in the first.
  sheet['!data']?.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const content = cell && contentOf(cell, formatOf(cell.z), date1904);
      if (!content) return;
      found.push({
        row,
        column,
        ...content,
        ...(marks.isFormula(row, column) && { formula: true }),
        ...(marks.isHidden(row, column) && { hidden: true }),
      });
    });
  });
  return found;
}

type Content = Pick<RawCell, 'text' | 'number' | 'date' | 'grain'>;

function contentOf({ t, v }: LibraryCell, format: string, date1904: boolean): Content | undefined {
  if (t === 'n' && typeof v === 'number') {
    const number = spreadsheetNumber(v);
    return number === undefined ? undefined : { number, ...shownNumber(format, number, date1904) };
  }
  if (t === 's' && typeof v === 'string') return { text: v };
  if (t === 'b') return { text: v ? 'TRUE' : 'FALSE' };
  if (t === 'e') return { text: FORMULA_ERRORS.get(v) ?? '#N/A' };
  return undefined;
}

/** Where cells are merged, each area once. */
export function mergesOf(sheet: LibrarySheet): Area[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
}
