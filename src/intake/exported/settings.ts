import type { BookSheet, Workbook } from '../../workbook/workbook.ts';
import { SETTINGS_SHEET, SETTINGS_TITLE } from './sheets.ts';

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

/** The one year that the settings in a workbook name: rows that are added to its tables lie in it. */
export function settingsYear(workbook: Workbook): number | undefined {
  const settings = settingsSheet(workbook);
  const year = settings && /^(?:年份|year): *(\d{4}) *$/m.exec(settingsText(settings))?.[1];
  return year === undefined ? undefined : Number(year);
}
