import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { MOST_LETTERS, type Sheet } from '../write/xlsx/sheet.ts';

/** Complains of texts that a cell cannot hold: they would be cut off. */
export function tooLong(sheets: readonly Sheet[]): Diagnostic[] {
  return sheets.flatMap(({ name, columns, rows }) =>
    rows.flatMap((row, index) =>
      row.flatMap((cell, column) => {
        if (typeof cell !== 'string' || cell.length <= MOST_LETTERS) return [];
        const place = { sheet: name, row: index + 2, column: columns[column]?.title ?? '' };
        return [diagnose('cell-too-long', { ...place, letters: cell.length, most: MOST_LETTERS })];
      }),
    ),
  );
}
