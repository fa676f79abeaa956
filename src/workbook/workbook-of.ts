import { basename, extname } from 'node:path';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostic/diagnostic.ts';
import { Unreadable } from '../diagnostic/unreadable.ts';
import { openPackage } from '../ooxml/zip/open-package.ts';
import { isPackageProblem } from '../ooxml/zip/package-problem.ts';
import { decodeAny } from '../read/decode.ts';
import { assemble } from './assemble.ts';
import { leftOut } from './left-out.ts';
import { packageDiagnostic } from './problem.ts';
import type { RawSheet } from './raw-sheet.ts';
import { readCsv } from './read-csv.ts';
import { textKind } from './text-kind.ts';
import type { Workbook } from './workbook.ts';

/**
 * Reads the bytes of a workbook. What kind of file it is, is told by the bytes: many a .xls is a web page. Never
 * rejects, whatever the bytes.
 *
 * @param path as messages show it
 */
export async function workbookOf(path: string, bytes: Uint8Array): Promise<Outcome<Workbook>> {
  try {
    const { format, sheets } = await read(path, bytes);
    const workbook = assemble(path, format, sheets);
    const left = leftOut(path, sheets);
    if (workbook.file.text !== '') return { value: workbook, diagnostics: left };
    return { diagnostics: left.length > 0 ? left : [diagnose('workbook-without-cells', { path })] };
  } catch (cause) {
    if (cause instanceof Unreadable) return failed(cause.diagnostic);
    throw cause;
  }
}

/** The sheets of a workbook, as its format has them. */
interface RawBook {
  readonly format: Workbook['format'];
  readonly sheets: readonly RawSheet[];
}

async function read(path: string, bytes: Uint8Array): Promise<RawBook> {
  const opened = await openPackage(bytes);
  if (!isPackageProblem(opened)) {
    const { readXlsx } = await import('./xlsx/read-xlsx.ts');
    return { format: 'xlsx', sheets: readXlsx(path, opened) };
  }
  if (opened.problem === 'legacy') {
    const { readXls } = await import('./xls/read-xls.ts');
    return { format: 'xls', sheets: readXls(path, bytes) };
  }
  if (opened.problem !== 'foreign') throw new Unreadable(packageDiagnostic(path, opened));
  return { format: 'csv', sheets: [textSheet(path, bytes)] };
}

/** What is no office file may be the text of one sheet, which is called as the file is. */
function textSheet(path: string, bytes: Uint8Array): RawSheet {
  const text = decodeAny(bytes);
  const kind = text === undefined ? '' : textKind(text);
  if (text === undefined || kind !== 'csv')
    throw new Unreadable(diagnose('workbook-kind', { path, kind: kind === 'csv' ? '' : kind }));
  return { name: basename(path, extname(path)), hidden: false, cells: readCsv(text), merges: [] };
}

function failed(diagnostic: Diagnostic): Outcome<never> {
  return { diagnostics: [diagnostic] };
}
