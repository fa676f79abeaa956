import { diagnose } from '../../diagnostic/diagnostic.ts';
import { Unreadable } from '../../diagnostic/unreadable.ts';
import { partNamed } from '../../ooxml/read-part.ts';
import { decodeXml } from '../../ooxml/xml/decode-xml.ts';
import { isXmlProblem } from '../../ooxml/xml/parse-xml.ts';
import { attributeOf } from '../../ooxml/xml/xml.ts';
import { cellPlace } from '../address.ts';
import { cellsOf, mergesOf } from '../cells-of.ts';
import type { CellPlace, RawSheet } from '../raw-sheet.ts';
import { type LibraryBook, readPackage } from '../sheetjs.ts';
import { bookParts, elements, partOf, relations } from './book-parts.ts';
import { cellFormats } from './cell-formats.ts';
import { libraryPackage } from './library-package.ts';
import { scanSheet } from './scan-sheet.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

/** More than any ledger has, all sheets together, in characters of XML without empty cells: half a million cells. */
const LARGEST = 40 * 1024 * 1024;
/** Number formats that the library keeps apart. */
const FORMATS = 390;

/** Reads the sheets of an unpacked .xlsx file. @throws Unreadable */
export function readXlsx(path: string, parts: Parts): RawSheet[] {
  const kind = foreignPackage(parts);
  if (kind !== undefined) throw new Unreadable(diagnose('workbook-kind', { path, kind }));
  const { sheets, strings, styles, date1904 } = bookParts(path, parts);
  const texts = sheets.map(({ part }) => xmlOf(path, parts, part));
  const shared = strings === undefined ? undefined : xmlOf(path, parts, strings);
  const scanned = texts.map(scanSheet);
  const size = [shared ?? '', ...scanned.map(({ text }) => text)].reduce(
    (total, { length }) => total + length,
    0,
  );
  if (size > LARGEST) throw new Unreadable(diagnose('workbook-too-large', { path }));
  const used = new Set(scanned.flatMap((sheet) => [...sheet.styles]));
  const formats = cellFormats(path, parts, styles).map((format, style) => (used.has(style) ? format : ''));
  if (new Set(formats).size > FORMATS) throw new Unreadable(diagnose('workbook-too-large', { path }));
  let book: LibraryBook;
  try {
    book = readPackage(
      libraryPackage(
        scanned.map(({ text }) => text),
        formats,
        shared,
      ),
    );
  } catch {
    throw new Unreadable(diagnose('workbook-damaged', { path, part: '' }));
  }
  return sheets.map(({ name, hidden, part }, index): RawSheet => {
    const marks = scanned[index];
    // The library is silent about what it does not understand of a sheet, and leaves the sheet out.
    const sheet = book.Sheets[String(index + 1)];
    if (!sheet || !marks) throw new Unreadable(diagnose('workbook-damaged', { path, part }));
    return {
      name,
      hidden,
      cells: cellsOf(sheet, date1904, marks),
      merges: mergesOf(sheet),
      uncomputed: marks.uncomputed,
      commented: commentedCells(path, parts, part),
    };
  });
}

/** The cells of a sheet that have comments (ECMA-376-1, 18.7). */
function commentedCells(path: string, parts: Parts, sheet: string): CellPlace[] {
  const comments = relations(path, parts, sheet).find(({ type }) => type === 'comments')?.target;
  if (comments === undefined || !parts.has(comments)) return [];
  return elements(partOf(path, parts, comments).root, 'commentList')
    .flatMap((list) => elements(list, 'comment'))
    .flatMap((comment) => cellPlace(attributeOf(comment, '', 'ref') ?? '') ?? []);
}

/** Text of a part of XML, without its declaration: it is written again, as UTF-8. */
function xmlOf(path: string, parts: Parts, name: string): string {
  const found = partNamed(parts, name);
  const source = found === undefined ? undefined : decodeXml(parts.get(found) ?? new Uint8Array());
  if (!source || isXmlProblem(source))
    throw new Unreadable(diagnose('workbook-damaged', { path, part: name }));
  return source.text.replace(/^\ufeff?\s*<\?xml[^>]*\?>/, '');
}

/** What a package is that holds no workbook of XML. */
function foreignPackage(parts: Parts): 'docx' | 'pptx' | 'xlsb' | '' | undefined {
  if (partNamed(parts, 'xl/workbook.bin')) return 'xlsb';
  if (partNamed(parts, 'word/document.xml')) return 'docx';
  if (partNamed(parts, 'ppt/presentation.xml')) return 'pptx';
  return partNamed(parts, '[Content_Types].xml') ? undefined : '';
}
