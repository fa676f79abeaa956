import { settingsSheet, settingsText } from '../../intake/computed.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** The one year that the settings in a workbook name: rows that are added to its tables lie in it. */
export function settingsYear(workbook: Workbook): number | undefined {
  const settings = settingsSheet(workbook);
  const year = settings && /^(?:年份|year): *(\d{4}) *$/m.exec(settingsText(settings))?.[1];
  return year === undefined ? undefined : Number(year);
}
