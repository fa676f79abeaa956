import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { diagnose, type Outcome } from '../diagnostic/diagnostic.ts';
import { acquire } from './lock/acquire.ts';
import { holding } from './lock/holding.ts';
import { clearTemporaries } from './temporary.ts';
import { writeFailure } from './write-failure.ts';

/** How long to wait for other writers, in milliseconds: long enough for dozens of them, one after the other. */
const PATIENCE = 60_000;

/**
 * Works on a file as the only one of this program's processes that does: reading it, deciding, writing it. The lock is
 * a file beside it (`.2024.yaml.lock`; beside what a link points to), made so that only one can make it, which names
 * its owner's process and computer. It is removed when the work is done, fails, or is interrupted (Ctrl+C). A lock whose owner
 * is gone, killed or switched off, is taken over, by one only; so is one that is older than any work takes. Whoever
 * waits in vain is told which file to look at. What killed writers left beside the file is cleared away.
 *
 * No lock keeps an editor out: what is written under it says what it replaces (`PlannedFile.replaces`).
 *
 * Our own, on purpose: proper-lockfile, the one package that many use, has had no release since 2021, brings three
 * dependencies and a patched `fs`, and keeps its lock alive by a timer, which a long computation starves.
 *
 * @param path as messages show it
 * @param patience milliseconds to wait for others
 * @returns without a value if the lock could not be had
 * @throws what `work` throws
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  patience: number = PATIENCE,
): Promise<Outcome<T>> {
  const target = await realpath(path).catch(() => path);
  const lock = join(dirname(target), `.${basename(target)}.lock`);
  try {
    if (!(await acquire(lock, patience))) return { diagnostics: [diagnose('file-locked', { path, lock })] };
  } catch (cause) {
    return { diagnostics: [writeFailure(path, cause)] };
  }
  return holding(lock, async () => {
    await clearTemporaries(target);
    return { value: await work(), diagnostics: [] };
  });
}
