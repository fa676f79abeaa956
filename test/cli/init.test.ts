import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCli } from './run-cli.ts';

describe('init', () => {
  it('writes a log of this year that builds as it stands, without a warning', () => {
    const folder = temporaryFolder();
    const { code, stdout } = runCli(folder.path, ['init']);
    const year = new Date().getFullYear();
    expect([code, stdout]).toEqual([0, `${year}.yaml\n台账.schema.json\n`]);
    expect(runCli(folder.path, ['build', `${year}.yaml`])).toEqual({
      code: 0,
      stdout: `${year}-工作综述.docx\n${year}-工作要点.docx\n`,
      stderr: '',
    });
  });

  it('takes the year from the name', () => {
    const folder = temporaryFolder();
    runCli(folder.path, ['init', '台账/2019年.yaml']);
    const text = folder.read('台账/2019年.yaml');
    expect(text).toContain('\n年份: 2019\n');
    expect(text).toContain('\n  年份: 2020\n');
    expect(text).not.toContain('2024');
  });

  it('adds the extension that a name lacks', () => {
    const folder = temporaryFolder();
    expect(runCli(folder.path, ['init', '2019']).stdout.split('\n')[0]).toBe('2019.yaml');
    expect(folder.files()).toEqual(['2019.yaml', '台账.schema.json']);
  });

  it('still builds with the wording that it shows commented out', () => {
    const text = runCli(temporaryFolder().path, ['init', '-']).stdout;
    const commented = /^ {2}# (?:标题|副标题|导语):/gm;
    expect(text.match(commented)).toHaveLength(3);
    const log = text.replace(commented, (start) => start.replace('# ', ''));
    const folder = temporaryFolder({ 'a.yaml': log });
    const { code, stdout, stderr } = runCli(folder.path, [
      'build',
      'a.yaml',
      '--document',
      '综述',
      '-o',
      '-',
      '--to',
      'md',
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('召开常委会议2次');
  });

  it('writes a blank ledger for spreadsheets, whose samples are no entries', () => {
    const folder = temporaryFolder();
    expect(runCli(folder.path, ['init', '2019.xlsx'])).toEqual({
      code: 0,
      stdout: '2019.xlsx\n',
      stderr: '',
    });
    const { code, stdout, stderr } = runCli(folder.path, ['import', '2019.xlsx', '--dry-run']);
    // Words on how to fill it in, and lists of choices, have not been computed.
    expect(stdout).toContain('没读 本程序写的，不用读：');
    expect(code).toBe(1);
    expect(stderr).toContain('没有读出一条活动或提案');
    expect(stdout).toContain('工作表“活动”：活动 0 条');
    expect(stdout).toContain('示例：第2行“2019-04-16 专题协商');
    expect(runCli(folder.path, ['init', '2019.xlsx']).stderr).toContain('“2019.xlsx”已经存在，没有改动');
  });

  it('writes no text into a file that is to be a spreadsheet of another kind', () => {
    const folder = temporaryFolder();
    const { code, stderr } = runCli(folder.path, ['init', '2024.xls']);
    expect(code).toBe(2);
    expect(stderr).toContain('空表只写成 .xlsx');
    expect(folder.files()).toEqual([]);
  });

  it('never overwrites', () => {
    const folder = temporaryFolder({ '2024.yaml': '我的台账' });
    const { code, stdout, stderr } = runCli(folder.path, ['init', '2024.yaml']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('“2024.yaml”已经存在，没有改动');
    expect(folder.read('2024.yaml')).toBe('我的台账');
  });
});
