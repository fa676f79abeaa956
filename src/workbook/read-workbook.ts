import type { Outcome } from '../diagnostic/diagnostic.ts';
import { type OutsideKind, readOutside } from '../read/read-outside.ts';
import type { Workbook } from './workbook.ts';
import { workbookOf } from './workbook-of.ts';

/** A ledger with a year's entries comes to some hundred kilobytes. */
const WORKBOOK: OutsideKind = {
  largest: 64 * 1024 * 1024,
  tooLarge: 'workbook-too-large',
  folder: 'workbook-is-folder',
};

/**
 * Reads a workbook from the disk: xlsx, xls (et), csv.
 *
 * @param shown the path as messages show it
 */
export async function readWorkbook(path: string, shown = path): Promise<Outcome<Workbook>> {
  const { value: bytes, diagnostics } = await readOutside(path, shown, WORKBOOK);
  return bytes ? workbookOf(shown, bytes) : { diagnostics };
}
