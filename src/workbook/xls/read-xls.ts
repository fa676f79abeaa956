import { diagnose } from '../../diagnostic/diagnostic.ts';
import { cellsOf, mergesOf } from '../cells-of.ts';
import { Unreadable } from '../problem.ts';
import type { RawSheet } from '../raw-sheet.ts';
import { type LibraryBook, readPackage } from '../sheetjs.ts';

/** Reads the sheets of an .xls or .et file. @throws Unreadable */
export function readXls(path: string, bytes: Uint8Array): RawSheet[] {
  let book: LibraryBook;
  try {
    book = readPackage(bytes);
  } catch {
    throw new Unreadable(diagnose('workbook-damaged', { path, part: '' }));
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet) throw new Unreadable(diagnose('workbook-damaged', { path, part: name }));
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const marks = { isHidden: () => false, isFormula: () => false };
    return { name, hidden, cells: cellsOf(sheet, date1904, marks), merges: mergesOf(sheet) };
  });
}
