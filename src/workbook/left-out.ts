import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { placeOf } from './address.ts';
import { isError } from './formula-errors.ts';
import type { CellPlace, RawSheet } from './raw-sheet.ts';

/** So many places say where to look. */
const NAMED = 5;

/**
 * What to say of what is in a workbook and cannot be read: formulas without results, formulas that fail, comments.
 */
export function leftOut(path: string, sheets: readonly RawSheet[]): Diagnostic[] {
  const uncomputed = placesOf(sheets, ({ uncomputed = [] }) => uncomputed);
  const failed = placesOf(sheets, ({ cells }) => cells.filter(({ text }) => isError(text)));
  const commented = placesOf(sheets, ({ commented = [] }) => commented);
  return [
    ...(uncomputed.count > 0 ? [diagnose('workbook-uncomputed', { path, ...uncomputed })] : []),
    ...(failed.count > 0 ? [diagnose('workbook-formula-errors', { path, ...failed })] : []),
    ...(commented.count > 0 ? [diagnose('workbook-comments', { path, ...commented })] : []),
  ];
}

function placesOf(sheets: readonly RawSheet[], cells: (sheet: RawSheet) => readonly CellPlace[]) {
  const places = sheets.flatMap((sheet) =>
    cells(sheet)
      .slice(0, NAMED)
      .map((cell) => placeOf(sheet, cell)),
  );
  return {
    count: sheets.reduce((total, sheet) => total + cells(sheet).length, 0),
    places: places.slice(0, NAMED),
  };
}
