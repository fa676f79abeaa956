import { readFile, stat } from 'node:fs/promises';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostic/diagnostic.ts';
import { unreadable } from './unreadable.ts';

/** What a kind of file from outside may be, and what is said of one that it may not. */
export interface OutsideKind {
  /** Bytes; larger files are not read. */
  readonly largest: number;
  readonly tooLarge: 'document-too-large' | 'workbook-too-large';
  readonly folder: 'document-is-folder' | 'workbook-is-folder';
}

/**
 * Reads a file that is no log: a document, a workbook.
 *
 * @param shown the path as messages show it
 */
export async function readOutside(
  path: string,
  shown: string,
  { largest, tooLarge, folder }: OutsideKind,
): Promise<Outcome<Uint8Array>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return failed(diagnose(folder, { path: shown }));
    // A device or a pipe may have no end.
    if (!found.isFile()) return failed(diagnose('file-unreadable', { path: shown, reason: '不是普通文件' }));
    if (found.size > largest) return failed(diagnose(tooLarge, { path: shown }));
    return { value: await readFile(path), diagnostics: [] };
  } catch (cause) {
    return failed(unreadable(shown, cause));
  }
}

function failed(diagnostic: Diagnostic): Outcome<never> {
  return { diagnostics: [diagnostic] };
}
