import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../src/output/with-lock.ts';
import { type TemporaryFolder, temporaryFolder } from '../temporary-folder.ts';

const LOCK = '.2024.yaml.lock';

/** A process that has run and is gone. */
const GONE = spawnSync(process.execPath, ['-e', '']).pid;

/** A lock of somebody else's, as it would stand there. */
function lockedBy(pid: number, host = hostname()): TemporaryFolder {
  return temporaryFolder({ '2024.yaml': '旧', [LOCK]: JSON.stringify({ pid, host }) });
}

describe('withLock', () => {
  it('hands back what the work yields, and leaves nothing behind', async () => {
    const folder = temporaryFolder({ '2024.yaml': '旧' });
    const during = await withLock(folder.at('2024.yaml'), async () => folder.files());
    expect(during).toEqual({ value: [LOCK, '2024.yaml'], diagnostics: [] });
    expect(folder.files()).toEqual(['2024.yaml']);
  });

  it('lets one work at a time, and everyone in the end', async () => {
    const folder = temporaryFolder({ '2024.yaml': '' });
    let working = 0;
    let done = 0;
    const work = async () => {
      working += 1;
      expect(working).toBe(1);
      await sleep(2);
      working -= 1;
      done += 1;
    };
    await Promise.all(Array.from({ length: 20 }, () => withLock(folder.at('2024.yaml'), work)));
    expect(done).toBe(20);
    expect(folder.files()).toEqual(['2024.yaml']);
  });

  it('is removed when the work throws', async () => {
    const folder = temporaryFolder({ '2024.yaml': '旧' });
    const failing = withLock(folder.at('2024.yaml'), () => Promise.reject(new TypeError('坏了')));
    await expect(failing).rejects.toThrow('坏了');
    expect(folder.files()).toEqual(['2024.yaml']);
  });

  it('is one for a file and the links to it', async () => {
    const folder = temporaryFolder({ '档案/2024.yaml': '旧' });
    symlinkSync(folder.at('档案/2024.yaml'), folder.at('2024.yaml'));
    const inner = await withLock(folder.at('档案/2024.yaml'), () =>
      withLock(folder.at('2024.yaml'), async () => '两个人同时在写', 0),
    );
    expect(inner.value?.diagnostics).toMatchObject([{ code: 'file-locked' }]);
  });

  it('tells who waits in vain which file it was', async () => {
    const folder = lockedBy(process.pid);
    const { value, diagnostics } = await withLock(folder.at('2024.yaml'), async () => '写了', 50);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'file-locked' }]);
    expect(diagnostics[0]?.hint).toContain(folder.at(LOCK));
    expect(folder.files()).toEqual([LOCK, '2024.yaml']);
  });

  it('cannot be had in a folder that is not there', async () => {
    const folder = temporaryFolder();
    const { diagnostics } = await withLock(folder.at('没有/2024.yaml'), async () => '写了');
    expect(diagnostics).toMatchObject([{ code: 'file-unwritable' }]);
    expect(diagnostics[0]?.message).toContain('路径不存在');
  });
});

describe('a lock that was left behind', () => {
  it('is taken over at once where its owner is gone', async () => {
    const folder = lockedBy(GONE);
    expect(await withLock(folder.at('2024.yaml'), async () => '写了', 0)).toMatchObject({ value: '写了' });
    expect(folder.files()).toEqual(['2024.yaml']);
  });

  it('is taken over by one of many', async () => {
    const folder = lockedBy(GONE);
    let working = 0;
    const work = async () => {
      working += 1;
      expect(working).toBe(1);
      await sleep(2);
      working -= 1;
    };
    const all = await Promise.all(Array.from({ length: 20 }, () => withLock(folder.at('2024.yaml'), work)));
    expect(all.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(folder.files()).toEqual(['2024.yaml']);
  });

  it('is not taken from who has just taken it over', async () => {
    const folder = lockedBy(GONE);
    const alive = JSON.stringify({ pid: process.pid, host: hostname() });
    // Another is at it: it looks at the dead lock, removes it, and makes its own.
    writeFileSync(folder.at(`${LOCK}.lock`), alive);
    const waiting = withLock(folder.at('2024.yaml'), async () => '写了', 200);
    await sleep(100);
    writeFileSync(folder.at(LOCK), alive);
    rmSync(folder.at(`${LOCK}.lock`));
    expect((await waiting).diagnostics).toMatchObject([{ code: 'file-locked' }]);
    expect(folder.read(LOCK)).toBe(alive);
  });

  it('is taken over though another was killed taking it over', async () => {
    const folder = lockedBy(GONE);
    writeFileSync(folder.at(`${LOCK}.lock`), JSON.stringify({ pid: GONE, host: hostname() }));
    expect(await withLock(folder.at('2024.yaml'), async () => '写了')).toMatchObject({ value: '写了' });
    expect(folder.files()).toEqual(['2024.yaml']);
  });

  it('is kept while a process of this number runs here, or one of another computer may', async () => {
    for (const folder of [lockedBy(process.pid), lockedBy(GONE, '另一台电脑')]) {
      expect((await withLock(folder.at('2024.yaml'), async () => '写了', 20)).value).toBeUndefined();
    }
  });

  it('is taken over when it is older than any work takes, whoever made it', async () => {
    for (const folder of [lockedBy(process.pid), lockedBy(GONE, '另一台电脑')]) {
      utimesSync(folder.at(LOCK), new Date('2024-01-01'), new Date('2024-01-01'));
      expect((await withLock(folder.at('2024.yaml'), async () => '写了', 20)).value).toBe('写了');
    }
  });

  it('is taken over when nobody has signed it', async () => {
    const folder = temporaryFolder({ '2024.yaml': '旧', [LOCK]: '' });
    expect(await withLock(folder.at('2024.yaml'), async () => '写了')).toMatchObject({ value: '写了' });
  });
});

describe('what a killed writer left beside the file', () => {
  it('is cleared away, and nothing else', async () => {
    const mine = [`.2024.yaml.${process.pid}.tmp`, '.2024.yaml.x.tmp', `.2023.yaml.${GONE}.tmp`, '2024.yaml'];
    const folder = temporaryFolder(
      Object.fromEntries([...mine, `.2024.yaml.${GONE}.tmp`].map((name) => [name, ''])),
    );
    mkdirSync(folder.at('子文件夹'));
    await withLock(folder.at('2024.yaml'), async () => undefined);
    expect(folder.files()).toEqual(mine.sort());
  });
});

describe('a process that is interrupted while it works', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('removes its lock on %s, and ends by it', async (signal) => {
    const folder = temporaryFolder({ '2024.yaml': '旧' });
    const module = new URL('../../src/output/lock/holding.ts', import.meta.url).href;
    const script = `
      import { holding } from ${JSON.stringify(module)};
      import { writeFileSync } from 'node:fs';
      writeFileSync(${JSON.stringify(folder.at(LOCK))}, '');
      await holding(${JSON.stringify(folder.at(LOCK))}, async () => {
        console.log('working');
        await new Promise((resolve) => setTimeout(resolve, 600_000));
      });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    await once(child.stdout, 'data');
    expect(folder.files()).toEqual([LOCK, '2024.yaml']);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([null, signal]);
    expect(folder.files()).toEqual(['2024.yaml']);
  });
});
