import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { diagnose } from '../../diagnostic/diagnostic.ts';
import { openable, UsageError } from '../command.ts';

const LOGS = new Set(['.yaml', '.yml']);
const DOCUMENTS = new Set(
  ['docx', 'docm', 'dotx', 'doc', 'wps', 'wpt', 'odt', 'rtf', 'pdf', 'md', 'markdown', 'txt'].map(
    (extension) => `.${extension}`,
  ),
);

/** First bytes of what office programs write: ZIP, OLE compound files, PDF, RTF. A log is text. */
const SIGNATURES = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF', '{\\rtf'];

/**
 * Whether a path leads to a document rather than to a log: by its extension, else by its first bytes. With `--log`
 * it can only be a document.
 *
 * @throws UsageError if a log is named together with `--log`
 */
export async function isDocument(
  path: string,
  logs: readonly string[] | undefined,
  cwd: string,
): Promise<boolean> {
  const extension = extname(path).toLowerCase();
  if (logs !== undefined && LOGS.has(extension)) {
    throw new UsageError(diagnose('conflicting-options', { with: 'log-of-log', path }));
  }
  if (logs !== undefined || DOCUMENTS.has(extension)) return true;
  if (LOGS.has(extension)) return false;
  const start = await firstBytes(openable(path, cwd));
  return SIGNATURES.some((signature) => start.startsWith(signature));
}

/** '' where nothing can be read: that is reported when the file is read as a log. */
async function firstBytes(path: string): Promise<string> {
  try {
    const handle = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
      return buffer.toString('latin1', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
}
