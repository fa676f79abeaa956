import type { BookSheet, Workbook } from '../workbook/workbook.ts';
import { settingsSheet } from './exported/settings.ts';
import { CATALOGUE_SHEET, CHOICES_SHEET, GUIDE_SHEET, MONTHS_SHEET } from './exported/sheets.ts';
import type { SheetTables } from './tables/find-tables.ts';

const COMPUTED: ReadonlySet<string> = new Set([CATALOGUE_SHEET, MONTHS_SHEET, CHOICES_SHEET, GUIDE_SHEET]);

/**
 * True for a sheet that `export` or `init` has computed or filled in. Where the workbook is not known to be theirs, a
 * sheet of such a name that holds a table with dates is somebody's own.
 */
export function isComputed({ name }: BookSheet, workbook: Workbook, { tables }: SheetTables): boolean {
  if (!COMPUTED.has(name)) return false;
  if (settingsSheet(workbook)) return true;
  return !tables.some(({ columns }) =>
    columns.some(({ meaning }) => meaning.kind === 'field' && meaning.name === 'date' && !meaning.part),
  );
}
