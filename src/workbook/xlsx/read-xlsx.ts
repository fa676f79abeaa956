import { diagnose } from '../../diagnostic/diagnostic.ts';
import { partNamed } from '../../ooxml/read-part.ts';
import { writeZip } from '../../ooxml/zip/write-zip.ts';
import { cellsOf, mergesOf } from '../cells-of.ts';
import { Unreadable } from '../problem.ts';
import type { RawSheet } from '../raw-sheet.ts';
import { type LibraryBook, readPackage } from '../sheetjs.ts';

/** Reads the sheets of an unpacked .xlsx file. @throws Unreadable */
export function readXlsx(path: string, parts: ReadonlyMap<string, Uint8Array>): RawSheet[] {
  const kind = foreignPackage(parts);
  if (kind !== undefined) throw new Unreadable(diagnose('workbook-kind', { path, kind }));
  let book: LibraryBook;
  try {
    book = readPackage(writeZip(parts));
  } catch {
    throw new Unreadable(diagnose('workbook-damaged', { path, part: '' }));
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true || book.Workbook?.WBProps?.date1904 === 'true';
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet) throw new Unreadable(diagnose('workbook-damaged', { path, part: name }));
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const marks = { isHidden: () => false, isFormula: () => false };
    return { name, hidden, cells: cellsOf(sheet, date1904, marks), merges: mergesOf(sheet) };
  });
}

/** What a package is that holds no workbook of XML. */
function foreignPackage(parts: ReadonlyMap<string, Uint8Array>): 'docx' | 'pptx' | 'xlsb' | '' | undefined {
  if (partNamed(parts, 'xl/workbook.bin')) return 'xlsb';
  if (partNamed(parts, 'word/document.xml')) return 'docx';
  if (partNamed(parts, 'ppt/presentation.xml')) return 'pptx';
  return partNamed(parts, '[Content_Types].xml') ? undefined : '';
}
