import type { BookSheet, Workbook } from '../workbook/workbook.ts';
import {
  CATALOGUE_SHEET,
  CHOICES_SHEET,
  GUIDE_SHEET,
  MONTHS_SHEET,
  SETTINGS_SHEET,
  SETTINGS_TITLE,
} from './exported-sheets.ts';
import type { SheetTables } from './find-tables.ts';

const COMPUTED: ReadonlySet<string> = new Set([CATALOGUE_SHEET, MONTHS_SHEET, CHOICES_SHEET, GUIDE_SHEET]);

/** The sheet in which `export` keeps what of a log has no sheet; a sheet of that name from elsewhere is none. */
export function settingsSheet({ sheets }: Workbook): BookSheet | undefined {
  return sheets.find(
    ({ name, rows }) => name === SETTINGS_SHEET && rows[0]?.[0]?.text.startsWith(SETTINGS_TITLE),
  );
}

/** The YAML that a settings sheet holds, a line a cell. */
export function settingsText({ rows }: BookSheet): string {
  const lines = rows.slice(1).map((row) => row[0]?.text ?? '');
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

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
