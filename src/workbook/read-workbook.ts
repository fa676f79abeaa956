import { readFile, stat } from 'node:fs/promises';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostic/diagnostic.ts';
import type { Workbook } from './workbook.ts';
import { workbookOf } from './workbook-of.ts';

/** Larger files are not read: a ledger with a year's entries comes to some hundred kilobytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Reads a workbook from the disk: xlsx, xls (et), csv.
 *
 * @param shown the path as messages show it
 */
export async function readWorkbook(path: string, shown = path): Promise<Outcome<Workbook>> {
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (found.isDirectory()) return failed(diagnose('workbook-is-folder', { path: shown }));
    // A device or a pipe may have no end.
    if (!found.isFile()) return failed(diagnose('file-unreadable', { path: shown, reason: '不是普通文件' }));
    if (found.size > LARGEST) return failed(diagnose('workbook-too-large', { path: shown }));
    bytes = await readFile(path);
  } catch (cause) {
    return failed(unreadable(shown, cause));
  }
  return workbookOf(shown, bytes);
}

function unreadable(path: string, cause: unknown): Diagnostic {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return diagnose('file-missing', { path });
  return diagnose('file-unreadable', { path, reason: code || String(cause) });
}

function failed(diagnostic: Diagnostic): Outcome<never> {
  return { diagnostics: [diagnostic] };
}
