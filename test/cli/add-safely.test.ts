import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../temporary-folder.ts';
import { environment, LAUNCHER, needBuild, runCli } from './run-cli.ts';

const LOG = '年份: 2024\n活动:\n  # 年初\n  - 日期: 2024-01-05\n    类型: 主席会议\n';
const isRoot = process.getuid?.() === 0;

function start(folder: TemporaryFolder, title: string, who: { readonly uid?: number } = {}) {
  needBuild();
  const options = ['--date', '2024-04-16', '--type', '对口协商', '--title', title];
  return spawn(process.execPath, [LAUNCHER, 'add', '2024.yaml', ...options], {
    cwd: folder.path,
    env: environment(),
    ...who,
  });
}

/** Runs to its end. */
async function add(folder: TemporaryFolder, title: string, who: { readonly uid?: number } = {}) {
  const child = start(folder, title, who);
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  const [code] = await once(child, 'close');
  return { code: code as number | null, stderr };
}

describe('two runs at once', () => {
  it('lose nothing, nor do twenty', { timeout: 120_000 }, async () => {
    const folder = temporaryFolder({ '2024.yaml': LOG });
    const titles = Array.from({ length: 20 }, (_, index) => `第${index + 1}件事`);
    const runs = await Promise.all(titles.map((title) => add(folder, title)));
    expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(runs.map(() => [0, '']));
    const text = folder.read('2024.yaml');
    for (const title of titles) expect(text.split(`标题: ${title}\n`), title).toHaveLength(2);
    expect(text.startsWith(LOG)).toBe(true);
    expect(folder.files()).toEqual(['2024.yaml']);
    expect(runCli(folder.path, ['validate', '2024.yaml']).stdout).toContain('活动 21 条');
  });
});

describe('a run that is killed', () => {
  it('leaves the old log or the new one, and holds the next up no longer', { timeout: 120_000 }, async () => {
    const folder = temporaryFolder({ '2024.yaml': LOG });
    let killed = 0;
    for (let round = 0; round < 12; round += 1) {
      const before = folder.read('2024.yaml');
      const child = start(folder, `第${round + 1}件事`);
      const ended = once(child, 'exit');
      // While it holds the lock, a little later every time.
      while (child.exitCode === null && !existsSync(folder.at('.2024.yaml.lock'))) await sleep(1);
      await sleep(round * 10);
      child.kill('SIGKILL');
      const [, signal] = await ended;
      if (signal) killed += 1;
      const after = folder.read('2024.yaml');
      const added = `\n  - 日期: 2024-04-16\n    类型: 对口协商\n    标题: 第${round + 1}件事\n`;
      if (after !== before) expect(after).toBe(before + added);
    }
    expect(killed).toBeGreaterThan(0);
    expect(await add(folder, '最后')).toEqual({ code: 0, stderr: '' });
    expect(folder.read('2024.yaml')).toContain('最后');
    expect(folder.files()).toEqual(['2024.yaml']);
  });

  it('leaves a lock that the next run takes over, with what else it left', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const folder = temporaryFolder({
      '2024.yaml': LOG,
      '.2024.yaml.lock': JSON.stringify({ pid, host: hostname() }),
      [`.2024.yaml.${pid}.tmp`]: '半',
    });
    expect(await add(folder, '接着记')).toEqual({ code: 0, stderr: '' });
    expect(folder.files()).toEqual(['2024.yaml']);
  });
});

describe('a place that cannot be written', () => {
  // Root may write anywhere, and is somebody else for this.
  const who = isRoot ? { uid: 65534 } : {};
  const [allWrite, noneWrites] = [0o777, 0o555];

  const isSomebody = spawnSync(process.execPath, [LAUNCHER, '--version'], who).status === 0;

  it.skipIf(!isSomebody).each([
    ['a folder', noneWrites, 0o666],
    ['a file', allWrite, 0o444],
  ])('%s: is said so, and left as it was', async (_, folderMode, fileMode) => {
    const folder = temporaryFolder({ '2024.yaml': LOG });
    chmodSync(folder.at('2024.yaml'), fileMode);
    chmodSync(folder.path, folderMode);
    const { code, stderr } = await add(folder, '记不进', who);
    chmodSync(folder.path, 0o755);
    expect([code, stderr]).toEqual([2, expect.stringContaining('“2024.yaml”写不进去：没有写入权限')]);
    expect(folder.files()).toEqual(['2024.yaml']);
    expect(folder.read('2024.yaml')).toBe(LOG);
  });

  it('is said so where the disk is full, and nothing is left behind', async ({ skip }) => {
    const folder = temporaryFolder();
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder.path]);
    if (status !== 0) skip('only root can make a small disk');
    onTestFinished(() => void spawnSync('umount', [folder.path]));
    writeFileSync(folder.at('2024.yaml'), LOG);
    // All but a page, which the lock takes.
    writeFileSync(folder.at('别的'), Buffer.alloc(64 * 1024 - 2 * 4096));
    const { code, stderr } = await add(folder, '记不进');
    expect([code, stderr]).toEqual([2, expect.stringContaining('“2024.yaml”写不进去：磁盘已满')]);
    expect(folder.read('2024.yaml')).toBe(LOG);
    expect(folder.files()).toEqual(['2024.yaml', '别的'].sort());
    writeFileSync(folder.at('别的'), '');
    expect(await add(folder, '记得进')).toEqual({ code: 0, stderr: '' });
  });
});
