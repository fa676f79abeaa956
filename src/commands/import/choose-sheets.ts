import { diagnose } from '../../diagnostic/diagnostic.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { UsageError } from '../command.ts';

/**
 * The workbook with the sheets that were asked for, in its own order; a hidden one that was asked for counts as shown.
 *
 * @param names of sheets; none stands for all
 * @throws UsageError for a name that no sheet has
 */
export function chooseSheets(workbook: Workbook, names: readonly string[]): Workbook {
  if (names.length === 0) return workbook;
  const wanted = new Set(names.map((name) => name.trim()));
  const existing = workbook.sheets.map(({ name }) => name);
  for (const written of wanted) {
    if (existing.some((name) => name.trim() === written)) continue;
    throw new UsageError(diagnose('unknown-sheet', { written, sheets: existing }));
  }
  const chosen = workbook.sheets.filter(({ name }) => wanted.has(name.trim()));
  return { ...workbook, sheets: chosen.map((sheet) => ({ ...sheet, hidden: false })) };
}
