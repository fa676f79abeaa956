import type { FileHandle } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { withLock } from '../../src/output/with-lock.ts';
import { writeFiles } from '../../src/output/write-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** What the process may still do to the disk before it is killed, what is called when it is, and what it has open. */
const life = vi.hoisted(() => ({
  left: Number.POSITIVE_INFINITY,
  end: () => {},
  done: [] as string[],
  open: [] as FileHandle[],
  /** Whether the processes that have left something on the disk still run. */
  isRunning: true,
}));

vi.mock('../../src/output/is-running.ts', () => ({ isRunning: () => life.isRunning }));

vi.mock('node:fs/promises', async (original) => {
  type Call = (...given: unknown[]) => Promise<unknown>;
  const counted =
    (name: string, call: Call): Call =>
    async (...given) => {
      if (life.left === 0) {
        life.end();
        return new Promise(() => {});
      }
      life.left -= 1;
      life.done.push(name);
      const made = await call(...given);
      return name === 'open' ? watched(made as FileHandle) : made;
    };
  const watched = (handle: FileHandle): object => {
    life.open.push(handle);
    return new Proxy(handle, {
      get: (_, key) => {
        const value = Reflect.get(handle, key);
        return typeof value === 'function' ? counted(String(key), value.bind(handle)) : value;
      },
    });
  };
  const actual = await original<Record<string, unknown>>();
  const entries = Object.entries(actual).map(([name, value]) => [
    name,
    typeof value === 'function' ? counted(name, value as Call) : value,
  ]);
  return Object.fromEntries(entries);
});

it('leaves the old file whole, or the new one with a backup, at whatever step the program is killed', async () => {
  const steps = new Set<string>();
  let isDone = false;
  for (let left = 0; !isDone; left += 1) {
    const folder = temporaryFolder({ '综述.docx': '旧' });
    const path = folder.at('综述.docx');
    const file = { path, shown: path, kind: 'docx', content: Buffer.from('新') } as const;
    const killed = new Promise<void>((resolve) => Object.assign(life, { left, end: resolve, done: [] }));
    const written = writeFiles([{ ...file, replaces: Buffer.from('旧'), backup: true }], false).then(() => {
      isDone = true;
    });
    await Promise.race([killed, written]);
    await closeAll();
    const { done } = life;
    for (const name of done) steps.add(name);
    const backups = folder.files().filter((name) => name.includes('备份'));
    expect(backups.map((name) => folder.read(name))).toEqual(backups.map(() => '旧'));
    expect(folder.read('综述.docx'), `killed after ${done.join(', ')}`).toBe(
      done.includes('rename') ? '新' : '旧',
    );
    if (done.includes('rename')) {
      expect(backups).toEqual(['综述.备份.docx']);
      // Both are on the disk before the old one goes.
      expect(done.slice(0, done.indexOf('rename')).filter((name) => name === 'sync')).toHaveLength(2);
    }
  }
  expect([...steps]).toEqual(expect.arrayContaining(['open', 'writeFile', 'sync', 'copyFile', 'rename']));
});

it('leaves the old log whole, or the new one, wherever it is killed under its lock, and the next run is not held up', async () => {
  const steps = new Set<string>();
  let isDone = false;
  for (let left = 0; !isDone; left += 1) {
    const folder = temporaryFolder({ '2024.yaml': '旧' });
    const path = folder.at('2024.yaml');
    const write = (content: string, replaces: string) =>
      withLock(path, () => {
        const file = { path, shown: path, kind: 'other', content: Buffer.from(content) } as const;
        return writeFiles([{ ...file, replaces: Buffer.from(replaces) }], false);
      });
    const killed = new Promise<void>((resolve) => Object.assign(life, { left, end: resolve, done: [] }));
    const listeners = process.listeners('SIGINT');
    const written = write('新', '旧').then(() => {
      isDone = true;
    });
    await Promise.race([killed, written]);
    await closeAll();
    // All three signals have the same listener.
    const own = process.listeners('SIGINT').filter((each) => !listeners.includes(each));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      for (const each of own) process.off(signal, each);
    const { done } = life;
    for (const name of done) steps.add(name);
    const current = folder.read('2024.yaml');
    expect(current, `killed after ${done.join(', ')}`).toBe(done.includes('rename') ? '新' : '旧');

    Object.assign(life, { left: Number.POSITIVE_INFINITY, isRunning: false });
    expect(await write('再写', current)).toMatchObject({ value: { diagnostics: [] }, diagnostics: [] });
    expect(folder.files(), `killed after ${done.join(', ')}`).toEqual(['2024.yaml']);
    expect(folder.read('2024.yaml')).toBe('再写');
    life.isRunning = true;
  }
  expect([...steps]).toEqual(
    expect.arrayContaining(['open', 'writeFile', 'readFile', 'sync', 'rename', 'rm']),
  );
});

/** Closes what a killed process had open, as the system does. */
async function closeAll(): Promise<void> {
  for (const handle of life.open.splice(0)) await handle.close();
}
