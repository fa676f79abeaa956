import { open, readFile, stat } from 'node:fs/promises';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { lockFileOf } from './lock-file.ts';
import type { PlannedFile } from './planned-file.ts';
import { recogniseMarkdown } from './stamp-markdown.ts';
import { recogniseSchema } from './stamp-schema.ts';
import { recogniseYaml } from './stamp-yaml.ts';
import { writeFailure } from './write-failure.ts';

/** What stands where a file is to be written, and whether it may be replaced. */
export type Target =
  | { readonly action: 'write' | 'leave' }
  | { readonly action: 'refuse'; readonly why: Diagnostic };

/**
 * Looks at the place of a planned file. Identical content is left alone; what a person edited, and what the
 * program does not recognise as its own (other kinds of files never are), is replaced only if `force`, or if the
 * content was made from it.
 *
 * @param kept identities of the files that are never replaced
 */
export async function inspectTarget(
  file: PlannedFile,
  force: boolean,
  kept: ReadonlySet<string | undefined>,
): Promise<Target> {
  const path = file.shown;
  try {
    const found = await stat(file.path).catch(absent);
    if (!found) return { action: 'write' };
    if (!found.isFile()) {
      const reason = found.isDirectory() ? '这是一个文件夹' : '这不是普通文件';
      return refuse(diagnose('file-unwritable', { path, reason }));
    }
    if (kept.has(await identityOf(file.path))) return refuse(diagnose('file-is-input', { path }));
    if (file.kind === 'other' && !force && !file.replaces)
      return refuse(diagnose('already-exists', { path }));
    const current = await readFile(file.path);
    if (current.equals(file.content)) return { action: 'leave' };
    // Renaming over a file asks nobody: neither the program that has it open nor its read-only flag.
    await (await open(file.path, 'r+')).close();
    if (file.replaces) return inspectOriginal(file, current, file.replaces);
    if (force) return { action: 'write' };
    const nature = await recognise(file, current);
    if (nature === 'own') return { action: 'write' };
    return refuse(diagnose(nature === 'edited' ? 'file-edited' : 'file-not-ours', { path }));
  } catch (cause) {
    return refuse(writeFailure(path, cause));
  }
}

/** A document is not written under the hands of who has it open, nor over what they have saved in the meantime. */
async function inspectOriginal(file: PlannedFile, current: Buffer, expected: Uint8Array): Promise<Target> {
  const path = file.shown;
  const lock = await lockFileOf(file.path);
  if (lock !== undefined) return refuse(diagnose('document-open', { path, lock }));
  return current.equals(expected) ? { action: 'write' } : refuse(diagnose('document-changed', { path }));
}

/** What tells a file from every other, by whatever path it is reached; undefined if there is none. */
export async function identityOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.dev}:${found.ino}`;
}

function refuse(why: Diagnostic): Target {
  return { action: 'refuse', why };
}

function absent(cause: NodeJS.ErrnoException): undefined {
  if (cause.code !== 'ENOENT') throw cause;
}

async function recognise(file: PlannedFile, current: Uint8Array): Promise<'own' | 'edited' | 'foreign'> {
  if (file.kind === 'yaml') return recogniseYaml(Buffer.from(current).toString('utf8'));
  if (file.kind === 'md') return recogniseMarkdown(Buffer.from(current).toString('utf8'));
  if (file.kind === 'schema') return recogniseSchema(Buffer.from(current).toString('utf8'));
  // JSON has no place for a mark.
  if (file.kind === 'json') return 'foreign';
  const { isUnedited } = await import('../write/package/is-unedited.ts');
  return (await isUnedited(current)) ? 'own' : 'edited';
}
