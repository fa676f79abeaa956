import { readFile, stat } from 'node:fs/promises';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostic/diagnostic.ts';
import type { Manuscript } from './manuscript.ts';
import { manuscriptOf } from './manuscript-of.ts';

/** Larger files are not read: no report comes to a quarter of a gigabyte, with all its pictures. */
const LARGEST = 256 * 1024 * 1024;

/** A document that has been read, and the file that it was read from. */
export interface StoredManuscript {
  readonly manuscript: Manuscript;
  /** All of the file. */
  readonly bytes: Uint8Array;
}

/**
 * Reads a document from the disk: DOCX, Markdown or plain text.
 *
 * @param shown the path as messages show it
 */
export async function readManuscript(path: string, shown = path): Promise<Outcome<Manuscript>> {
  const { value, diagnostics } = await readStored(path, shown);
  return { ...(value && { value: value.manuscript }), diagnostics };
}

/** The same for who writes the document again, and must know what it is made from. */
export async function readStored(path: string, shown: string): Promise<Outcome<StoredManuscript>> {
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (found.isDirectory()) return failed(diagnose('document-is-folder', { path: shown }));
    if (found.size > LARGEST) return failed(diagnose('document-too-large', { path: shown }));
    // A device or a pipe may have no end.
    if (!found.isFile()) return failed(diagnose('file-unreadable', { path: shown, reason: '不是普通文件' }));
    bytes = await readFile(path);
  } catch (cause) {
    return failed(unreadable(shown, cause));
  }
  const { value, diagnostics } = await manuscriptOf(shown, bytes);
  return { ...(value && { value: { manuscript: value, bytes } }), diagnostics };
}

function unreadable(path: string, cause: unknown): Diagnostic {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return diagnose('file-missing', { path });
  return diagnose('file-unreadable', { path, reason: code || String(cause) });
}

function failed(diagnostic: Diagnostic): Outcome<StoredManuscript> {
  return { diagnostics: [diagnostic] };
}
