import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cli } from '../../src/cli/cli.ts';
import type { Io } from '../../src/cli/io.ts';
import { displayWidth } from '../../src/diagnostic/width.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { GOOD } from './logs.ts';
import { environment, LAUNCHER } from './run-cli.ts';

/** Runs the program in this process, on a terminal. */
async function onTerminal(cwd: string, argv: readonly string[], more: Partial<Io> = {}) {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    isTTY: true,
    columns: 60,
    write: (chunk: string | Uint8Array) => {
      written[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1');
    },
  });
  const io = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    cwd,
    env: {},
    now: () => new Date(2031, 0, 1),
    ...more,
  };
  const code = await cli(argv, io);
  return { code, ...written };
}

describe('cli', () => {
  it('works in a folder that is not the working folder of the process', async () => {
    const folder = temporaryFolder({ '2024.yaml': GOOD });
    const { code, stdout } = await onTerminal(folder.path, ['build', '2024.yaml']);
    expect([code, stdout]).toEqual([0, '2024-工作综述.docx\n']);
    expect(folder.files()).toEqual(['2024-工作综述.docx', '2024.yaml']);
  });

  it('refuses to print a DOCX to a terminal', async () => {
    const folder = temporaryFolder({ '2024.yaml': GOOD });
    const { code, stdout, stderr } = await onTerminal(folder.path, ['build', '2024.yaml', '-o', '-']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('DOCX 不能显示在终端里');
  });

  it('reads the year from the clock that it is given, and says what to do next', async () => {
    const folder = temporaryFolder();
    const { stdout } = await onTerminal(folder.path, ['init']);
    expect(stdout).toBe('2031.yaml\n台账.schema.json\n接下来：cppcc-report build 2031.yaml\n');
  });

  it('says after an import what to do next, unless there is something to mend first', async () => {
    const rows = (day: string) => ({ 'a.csv': `2024年台账\n日期,类型,标题\n${day},座谈会,春耕座谈会\n` });
    const { stdout } = await onTerminal(temporaryFolder(rows('3月5日')).path, ['import', 'a.csv']);
    expect(stdout).toContain('\na.yaml：活动 1 条\n');
    expect(stdout).toMatch(/\n接下来：cppcc-report build a\.yaml\n$/);
    const wrong = await onTerminal(temporaryFolder(rows('2月30日')).path, ['import', 'a.csv']);
    expect(wrong.stdout).not.toContain('接下来');
  });

  it('colours a terminal, unless told not to', async () => {
    const { path } = temporaryFolder();
    expect((await onTerminal(path, ['biuld'])).stderr).toContain('\u001b[');
    expect((await onTerminal(path, ['biuld'], { env: { NO_COLOR: '1' } })).stderr).not.toContain('\u001b[');
    expect((await onTerminal(path, ['biuld', '--no-color'])).stderr).not.toContain('\u001b[');
  });

  it('wraps the help to the terminal', async () => {
    const { stdout } = await onTerminal(temporaryFolder().path, ['build', '--help', '--no-color']);
    const [text = ''] = stdout.split('示例：');
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  it('says one sentence when something unexpected happens, and shows the stack only when asked', async () => {
    const now = () => {
      throw new Error('时钟坏了');
    };
    const { path } = temporaryFolder();
    const { code, stdout, stderr } = await onTerminal(path, ['init', '--no-color'], { now });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^错误\[program-error\] 程序内部错误：时钟坏了\n/);
    expect(stderr).not.toContain('    at ');
    const debug = await onTerminal(path, ['init'], { now, env: { CPPCC_REPORT_DEBUG: '1' } });
    expect(debug.stderr).toContain('    at ');
  });
});

describe('the launcher', () => {
  it('says that the program has not been built', () => {
    const folder = temporaryFolder({ 'package.json': '{"type": "module"}' });
    mkdirSync(folder.at('bin'));
    cpSync(LAUNCHER, folder.at('bin/cppcc-report.js'));
    const { status, stdout, stderr } = spawnSync(process.execPath, [folder.at('bin/cppcc-report.js')], {
      env: environment(),
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npm run build');
  });
});
