import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { diagnose } from '../../diagnostic/diagnostic.ts';
import { foreignKind } from '../../ooxml/zip/signature.ts';
import { openable, UsageError } from '../command.ts';

const LOGS = new Set(['.yaml', '.yml']);
const DOCUMENTS = new Set(
  ['docx', 'docm', 'dotx', 'doc', 'wps', 'wpt', 'odt', 'rtf', 'pdf', 'md', 'markdown', 'txt'].map(
    (extension) => `.${extension}`,
  ),
);

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
  const found = foreignKind(await firstBytes(openable(path, cwd)))?.problem;
  // A log is text; what is empty or not there is reported when it is read as one.
  return found !== 'foreign' && found !== 'empty';
}

/** As many as tell a kind of file from another; none where nothing can be read. */
async function firstBytes(path: string): Promise<Uint8Array> {
  try {
    const handle = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return new Uint8Array();
  }
}
