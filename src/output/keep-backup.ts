import { constants } from 'node:fs';
import { copyFile, open, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** More copies than anybody keeps beside a document. */
const MOST = 10_000;

/**
 * Copies a file to a name beside it that is still free: 名称.备份.docx, 名称.备份2.docx … No backup is ever written over.
 * The copy is on the disk, not only on its way there: what it is a copy of is about to go.
 *
 * @returns the path of the copy
 * @throws NodeJS.ErrnoException if it cannot be written
 */
export async function keepBackup(path: string): Promise<string> {
  const extension = extname(path);
  const stem = join(dirname(path), basename(path, extension));
  for (let number = 1; ; number += 1) {
    const backup = `${stem}.备份${number === 1 ? '' : number}${extension}`;
    try {
      await copyFile(path, backup, constants.COPYFILE_EXCL);
      await flush(backup);
      return backup;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST' || number === MOST) throw cause;
    }
  }
}

/** Sees to it that a new file is on the disk; one that cannot be is taken away again. */
async function flush(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    await rm(path, { force: true });
    throw cause;
  }
}
