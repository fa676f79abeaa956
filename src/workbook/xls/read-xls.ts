import { diagnose } from '../../diagnostic/diagnostic.ts';
import { Unreadable } from '../../diagnostic/unreadable.ts';
import { cellsOf, mergesOf } from '../cells-of.ts';
import type { RawSheet } from '../raw-sheet.ts';
import { type LibraryBook, openCompound, readStream } from '../sheetjs.ts';
import { reduceStream } from './reduce-stream.ts';

/** Larger files are not read: without pictures, what is in them takes a tenth of it at most. */
const LARGEST = 32 * 1024 * 1024;

/** Reads the sheets of an .xls or .et file: an OLE file with a stream of records ([MS-XLS]). @throws Unreadable */
export function readXls(path: string, bytes: Uint8Array): RawSheet[] {
  if (bytes.length > LARGEST) throw new Unreadable(diagnose('workbook-too-large', { path }));
  const damaged = new Unreadable(diagnose('workbook-damaged', { path, part: '' }));
  try {
    const streams = openCompound(bytes);
    const stream = streams('Workbook') ?? streams('Book');
    if (!stream) {
      const isText = streams('WordDocument') ?? streams('PowerPoint Document');
      throw new Unreadable(diagnose('workbook-kind', { path, kind: isText ? 'doc' : '' }));
    }
    const reduced = reduceStream(Buffer.from(stream));
    if (typeof reduced === 'string') {
      if (reduced === 'password') throw new Unreadable(diagnose('workbook-password', { path }));
      if (reduced === 'too-large') throw new Unreadable(diagnose('workbook-too-large', { path }));
      if (reduced === 'kind') throw new Unreadable(diagnose('workbook-kind', { path, kind: '' }));
      throw damaged;
    }
    return sheetsOf(readStream(reduced.stream), reduced) ?? fail(damaged);
  } catch (cause) {
    // Whatever the library throws, it throws at bytes that it does not understand.
    throw cause instanceof Unreadable ? cause : damaged;
  }
}

function sheetsOf(
  book: LibraryBook,
  { sheets, formats, date1904 }: Exclude<ReturnType<typeof reduceStream>, string>,
): RawSheet[] | undefined {
  if (book.SheetNames.length !== sheets.length) return undefined;
  return sheets.map((marks, index): RawSheet => {
    const name = book.SheetNames[index] ?? '';
    const sheet = book.Sheets[name] ?? {};
    return {
      name,
      hidden: marks.hidden,
      commented: marks.commented,
      cells: cellsOf(sheet, date1904, marks, formats),
      merges: mergesOf(sheet),
    };
  });
}

function fail(problem: Unreadable): never {
  throw problem;
}
