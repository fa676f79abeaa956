import type { Outcome } from '../diagnostic/diagnostic.ts';
import { type OutsideKind, readOutside } from '../read/read-outside.ts';
import type { Manuscript } from './manuscript.ts';
import { manuscriptOf } from './manuscript-of.ts';

/** No report comes to a quarter of a gigabyte, with all its pictures. */
const DOCUMENT: OutsideKind = {
  largest: 256 * 1024 * 1024,
  tooLarge: 'document-too-large',
  folder: 'document-is-folder',
};

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
  const { value: bytes, diagnostics: ofFile } = await readOutside(path, shown, DOCUMENT);
  if (!bytes) return { diagnostics: ofFile };
  const { value, diagnostics } = await manuscriptOf(shown, bytes);
  return { ...(value && { value: { manuscript: value, bytes } }), diagnostics };
}
