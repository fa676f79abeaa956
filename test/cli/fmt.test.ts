import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { GOOD } from './logs.ts';
import { environment, LAUNCHER, runCli } from './run-cli.ts';

const SLIPS = `# 某某县政协的台账
年份：2024

活动：
  - 日期：2024.3.5   # 改期一次
    类型：座谈会
    标题：“十四五”规划：座谈
    参加: ３４ 人次
`;

const MENDED = `# 某某县政协的台账
年份: 2024

活动:
  - 日期: 2024-03-05   # 改期一次
    类型: 座谈会
    标题: “十四五”规划：座谈
    参加: 34人次
`;

describe('fmt', () => {
  it('mends a log in its place, keeps no copy, and has nothing to do the second time', () => {
    const folder = temporaryFolder({ '2024.yaml': SLIPS });
    const { code, stdout, stderr } = runCli(folder.path, ['fmt', '2024.yaml']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe('2024.yaml：修好 7 处（冒号 5，日期 1，数量 1）\n');
    expect(readFileSync(folder.at('2024.yaml'), 'utf8')).toBe(MENDED);
    expect(folder.files()).toEqual(['2024.yaml']);
    expect(runCli(folder.path, ['fmt', '2024.yaml']).stdout).toBe('2024.yaml：没有要修的\n');
    expect(runCli(folder.path, ['validate', '2024.yaml']).code).toBe(0);
  });

  it('shows what it would do as a diff, and does nothing', () => {
    const folder = temporaryFolder({ '2024.yaml': SLIPS });
    const { code, stdout, stderr } = runCli(folder.path, ['fmt', '2024.yaml', '--dry-run', '-q']);
    expect([code, stderr]).toEqual([0, '']);
    const lines = (sign: string) =>
      stdout
        .split('\n')
        .filter((line) => line.startsWith(sign) && !line.startsWith(sign.repeat(3)))
        .map((line) => line.slice(1));
    const changed = (text: string, other: string) =>
      text.split('\n').filter((line) => !other.split('\n').includes(line));
    expect(lines('-')).toEqual(changed(SLIPS, MENDED));
    expect(lines('+')).toEqual(changed(MENDED, SLIPS));
    expect(stdout).toContain('--- 2024.yaml');
    expect(readFileSync(folder.at('2024.yaml'), 'utf8')).toBe(SLIPS);
  });

  it('names under --check what it would change, for CI', () => {
    const folder = temporaryFolder({ 'a.yaml': SLIPS, 'b.yaml': GOOD });
    const { code, stdout, stderr } = runCli(folder.path, ['fmt', 'a.yaml', 'b.yaml', '--check', '-q']);
    expect([code, stdout]).toEqual([1, 'a.yaml\n']);
    expect(stderr).toContain('错误[untidy] 有能自动修好的手误：冒号 5，日期 1，数量 1');
    expect(readFileSync(folder.at('a.yaml'), 'utf8')).toBe(SLIPS);
    expect(runCli(folder.path, ['fmt', 'b.yaml', '--check']).code).toBe(0);
  });

  it('reports what it is not sure of, and mends the rest', () => {
    const folder = temporaryFolder({ '2024.yaml': SLIPS.replace('类型：', 'tpye：') });
    const { code, stdout, stderr } = runCli(folder.path, ['fmt', '2024.yaml']);
    expect(code).toBe(1);
    expect(stdout).toContain('修好 6 处（冒号 4，日期 1，数量 1）；还有');
    expect(stderr).toContain('2024.yaml:6:5 错误[unknown-key]');
    expect(readFileSync(folder.at('2024.yaml'), 'utf8')).toBe(MENDED.replace('类型: ', 'tpye：'));
  });

  it('makes UTF-8 of what is not, and says that it can', () => {
    const folder = temporaryFolder({ '2024.yaml': Buffer.from(`\ufeff${SLIPS}`, 'utf16le') });
    expect(runCli(folder.path, ['validate', '2024.yaml']).stderr).toContain('cppcc-report fmt');
    expect(runCli(folder.path, ['fmt', '2024.yaml']).stdout).toContain('编码改为 UTF-8');
    expect(readFileSync(folder.at('2024.yaml'), 'utf8')).toBe(MENDED);
  });

  it('touches the files named and no others, not even those that they include', () => {
    const folder = temporaryFolder({
      '2024.yaml': '年份：2024\n引入: 各委/*.yaml\n',
      '各委/甲.yaml': '活动：[]\n',
    });
    expect(runCli(folder.path, ['fmt', '2024.yaml']).code).toBe(0);
    expect(readFileSync(folder.at('各委/甲.yaml'), 'utf8')).toBe('活动：[]\n');
    expect(runCli(folder.path, ['fmt', '各委/甲.yaml']).code).toBe(0);
    expect(readFileSync(folder.at('各委/甲.yaml'), 'utf8')).toBe('活动: []\n');
  });

  it('puts activities in order on request, and says why it does not', () => {
    const entries = '  - { 日期: 2024-03-05, 类型: 座谈会 }\n  - { 日期: 2024-01-05, 类型: 座谈会 }\n';
    const folder = temporaryFolder({
      'a.yaml': `年份: 2024\n活动:\n${entries}`,
      'b.yaml': `年份: 2024\n活动:\n  # 一季度\n${entries}`,
    });
    const { code, stdout, stderr } = runCli(folder.path, ['fmt', 'a.yaml', 'b.yaml', '--sort']);
    expect(code).toBe(0);
    expect(stdout).toBe('a.yaml：修好 1 处（按日期排好）\nb.yaml：没有要修的\n');
    expect(stderr).toContain('b.yaml:3:3 警告[not-sorted]');
    expect(readFileSync(folder.at('a.yaml'), 'utf8')).toMatch(/01-05.*\n.*03-05/u);
  });

  it('changes what a link points to, and keeps who may read it', () => {
    const folder = temporaryFolder({ '真/2024.yaml': SLIPS });
    chmodSync(folder.at('真/2024.yaml'), 0o640);
    symlinkSync('真/2024.yaml', folder.at('2024.yaml'));
    expect(runCli(folder.path, ['fmt', '2024.yaml']).code).toBe(0);
    expect(readFileSync(folder.at('真/2024.yaml'), 'utf8')).toBe(MENDED);
  });

  it('complains of a log that is not there before it touches another', () => {
    const folder = temporaryFolder({ '2024.yaml': SLIPS });
    const { code, stderr } = runCli(folder.path, ['fmt', '2024.yaml', '2023.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('log-not-found');
    expect(readFileSync(folder.at('2024.yaml'), 'utf8')).toBe(SLIPS);
  });

  it('loses nothing when several run at once', async () => {
    const folder = temporaryFolder({ '2024.yaml': SLIPS });
    const run = () =>
      new Promise<number | null>((done) => {
        const child = spawn(process.execPath, [LAUNCHER, 'fmt', '2024.yaml'], {
          cwd: folder.path,
          env: environment(),
        });
        child.on('close', done);
      });
    expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0]);
    expect(readFileSync(folder.at('2024.yaml'), 'utf8')).toBe(MENDED);
    expect(folder.files()).toEqual(['2024.yaml']);
  });

  it('writes over no document that somebody has open', () => {
    const folder = temporaryFolder({ '2024.yaml': SLIPS });
    writeFileSync(folder.at('.~lock.2024.yaml#'), '');
    const { code, stderr } = runCli(folder.path, ['fmt', '2024.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('document-open');
    expect(readFileSync(folder.at('2024.yaml'), 'utf8')).toBe(SLIPS);
  });
});
