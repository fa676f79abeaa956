import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { identityOf, inspectTarget } from './inspect-target.ts';
import { keepBackup } from './keep-backup.ts';
import { keepOwner } from './keep-owner.ts';
import type { PlannedFile } from './planned-file.ts';
import { temporaryOf } from './temporary.ts';
import { writeFailure } from './write-failure.ts';

/** What was done with the planned files. */
export interface Written {
  /** The files that now stand as planned, in the order of the plan. Empty if there are diagnostics. */
  readonly files: readonly PlannedFile[];
  /** Paths of the copies that were kept of what was replaced. */
  readonly backups: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes planned files, all or none: every place is inspected before anything is written, every content is on
 * the disk under a temporary name before the first file takes its place. Folders are made where they are
 * missing.
 *
 * @param force replaces files that a person has edited, or that the program does not recognise
 * @param inputs files that the content was made from: no force replaces them
 */
export async function writeFiles(
  planned: readonly PlannedFile[],
  force: boolean,
  inputs: readonly string[] = [],
): Promise<Written> {
  const kept = new Set(await Promise.all(inputs.map(identityOf)));
  const targets = await Promise.all(planned.map((file) => inspectTarget(file, force, kept)));
  const refused = targets.flatMap((target) => (target.action === 'refuse' ? [target.why] : []));
  if (refused.length > 0) return { files: [], backups: [], diagnostics: refused };

  const due = planned.filter((_, index) => targets[index]?.action === 'write');
  const staged: Staged[] = [];
  const backups: string[] = [];
  let replaced = 0;
  let current: PlannedFile | undefined;
  try {
    for (current of due) staged.push(await stage(current));
    for (const each of staged) {
      current = each.file;
      if (current.backup) backups.push(await keepBackup(current.path));
      await rename(each.temporary, each.target);
      replaced = backups.length;
    }
  } catch (cause) {
    const useless = [...staged.map(({ temporary }) => temporary), ...backups.slice(replaced)];
    await Promise.all(useless.map((path) => rm(path, { force: true })));
    return { files: [], backups: [], diagnostics: [writeFailure(current?.shown ?? '', cause)] };
  }
  return { files: planned, backups, diagnostics: [] };
}

/** A file whose content is on the disk, next to its place. */
interface Staged {
  readonly file: PlannedFile;
  readonly temporary: string;
  readonly target: string;
}

async function stage(file: PlannedFile): Promise<Staged> {
  await mkdir(dirname(file.path), { recursive: true });
  // A link stays a link: what it points to is replaced.
  const target = await realpath(file.path).catch(() => file.path);
  const temporary = temporaryOf(target);
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(file.content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await keepOwner(target, temporary);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
  return { file, temporary, target };
}
