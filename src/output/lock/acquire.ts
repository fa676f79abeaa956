import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from '../is-running.ts';

/** Older than this, in milliseconds, a lock is nobody's: the longest log is checked and written in seconds. */
const OLD = 10 * 60_000;
/** A lock that names no owner was left between making and signing it, which takes no time. */
const UNSIGNED = 2_000;
/** How long to wait between two looks, in milliseconds: at first, and at most. */
const PAUSE = { first: 10, longest: 200 };
/** How often, in milliseconds of waiting, to look whether a lock of an unknown or living owner has been abandoned. */
const DOUBT = 2_000;

/**
 * Makes a lock file that is not there, waiting for its owner to remove it. The system lets one process make it
 * (`O_EXCL`), on network folders too (NFS since version 3, SMB).
 *
 * @param patience milliseconds to wait
 * @returns false if the owner did not remove it in time
 * @throws NodeJS.ErrnoException if no file can be made there
 */
export async function acquire(lock: string, patience: number): Promise<boolean> {
  let pause = PAUSE.first;
  let looked = 0;
  for (let waited = 0; ; waited += pause) {
    if (await made(lock, waited < DOUBT)) return true;
    const isLast = waited >= patience;
    if (isLast || waited - looked >= DOUBT || (await ownerIsGone(lock))) {
      looked = waited;
      if (await removedAbandoned(lock)) continue;
    }
    if (isLast) return false;
    pause = Math.min(PAUSE.longest, pause * 1.5);
    await sleep(pause);
  }
}

const SIGNATURE = `${JSON.stringify({ pid: process.pid, host: hostname() })}\n`;

/** @param isPatient on Windows, a file that is just being removed is refused for a moment, like one in a read-only folder */
async function made(lock: string, isPatient: boolean): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx');
    try {
      await handle.writeFile(SIGNATURE);
    } catch (cause) {
      await rm(lock, { force: true });
      throw cause;
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (process.platform === 'win32' && isPatient && ['EPERM', 'EACCES', 'EBUSY'].includes(code))
      return false;
    throw cause;
  }
  // Whoever was stopped before signing may find that the lock has been given to another since; that a virus scanner
  // keeps us from looking says nothing.
  return readFile(lock, 'utf8').then(
    (text) => text === SIGNATURE,
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOENT',
  );
}

/**
 * Removes a lock that its owner will not remove. That is done under a lock of its own, under which it is looked at
 * again: of two who see a dead lock, the slower one would else remove the new lock of the quicker one.
 */
async function removedAbandoned(lock: string): Promise<boolean> {
  const second = `${lock}.lock`;
  if (!(await acquire(second, PAUSE.longest))) return false;
  try {
    const [found, now] = await Promise.all([stat(lock), stat(second)]);
    // Both times are the file system's: the clocks of two computers may differ.
    const age = now.mtimeMs - found.mtimeMs;
    const isSigned = ownerIn(await textOf(lock)) !== undefined;
    const isAbandoned = (await ownerIsGone(lock)) || age > OLD || (!isSigned && age > UNSIGNED);
    if (isAbandoned) await rm(lock, { force: true });
    return isAbandoned;
  } catch (cause) {
    // It is gone already.
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw cause;
  } finally {
    await rm(second, { force: true }).catch(() => undefined);
  }
}

/** True if the owner is known to be no more; what runs on another computer, nobody can say from here. */
async function ownerIsGone(lock: string): Promise<boolean> {
  const owner = ownerIn(await textOf(lock));
  return owner !== undefined && owner.host === hostname() && !isRunning(owner.pid);
}

interface Owner {
  readonly pid: number;
  readonly host: string;
}

function ownerIn(text: string): Owner | undefined {
  try {
    const { pid, host } = JSON.parse(text) as Partial<Owner>;
    return Number.isInteger(pid) && typeof host === 'string' ? { pid: Number(pid), host } : undefined;
  } catch {
    return undefined;
  }
}

/** Content of a lock; '' if it is gone, or cannot be read. */
async function textOf(lock: string): Promise<string> {
  return readFile(lock, 'utf8').catch(() => '');
}
