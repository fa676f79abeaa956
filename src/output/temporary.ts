import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

/** Where the new content of a file is put together, before it takes the file's place: beside it, by the writer's name. */
export function temporaryOf(target: string): string {
  return join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
}

/** Removes what writers of a file left beside it when they were killed. What cannot be removed does no harm. */
export async function clearTemporaries(target: string): Promise<void> {
  const folder = dirname(target);
  const head = `.${basename(target)}.`;
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => {
    const writer = name.startsWith(head) ? /^(\d+)\.tmp$/.exec(name.slice(head.length))?.[1] : undefined;
    return writer !== undefined && !isRunning(Number(writer));
  });
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}
