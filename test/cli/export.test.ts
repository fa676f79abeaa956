import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../src/ooxml/zip/write-zip.ts';
import { readSheets } from '../evidence/read-sheet.ts';
import { opened } from '../ooxml/opened.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { BAD, GOOD } from './logs.ts';
import { runCli } from './run-cli.ts';

const files = { '2024.yaml': GOOD, 'bad.yaml': BAD };
const started = (...args: string[]) => {
  const folder = temporaryFolder(files);
  return { folder, ...runCli(folder.path, ['export', ...args]) };
};

describe('export', () => {
  it('writes a workbook beside the log: entries, figures, months, settings', async () => {
    const { folder, code, stdout, stderr } = started('2024.yaml');
    expect([code, stdout, stderr]).toEqual([0, '2024.xlsx\n', '']);
    const sheets = await readSheets(readFileSync(folder.at('2024.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['活动', '指标', '各月', '其余设置']);
    expect(sheets[0]?.rows).toEqual([
      ['日期', '类型', '标题', '意见建议（条）'],
      [45_356, '常委会议', '县政协常委会议', 12],
      [45_371, '主席会议', '县政协主席会议'],
      [45_448, '专题协商', '乡村产业协商会', '3500余条'],
    ]);
    const months = sheets[2]?.rows.map(([name, , , , all]) => [name, all]);
    expect(months?.slice(-1)).toEqual([['合计', 3]]);
    expect(months?.filter(([, all]) => all === 2)).toEqual([['2024年3月', 2]]);
  });

  it('comes back as a log with the same figures', () => {
    const { folder } = started('2024.yaml');
    const back = runCli(folder.path, ['import', '2024.xlsx', '-o', 'back.yaml']);
    expect([back.code, back.stderr]).toEqual([0, '']);
    const figures = (log: string) => runCli(folder.path, ['stats', log, '--to', 'md']).stdout;
    expect(figures('back.yaml')).toBe(figures('2024.yaml'));
  });

  it('replaces its own workbook, but not one that somebody has edited', async () => {
    const { folder } = started('2024.yaml');
    expect(runCli(folder.path, ['export', '2024.yaml']).code).toBe(0);
    const path = folder.at('2024.xlsx');
    const parts = new Map<string, string | Uint8Array>(await opened(readFileSync(path)));
    writeFileSync(path, writeZip(parts.set('xl/sharedStrings.xml', '<sst/>')));
    const edited = readFileSync(path);
    const refused = runCli(folder.path, ['export', '2024.yaml']);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('“2024.xlsx”不是上次写出的样子');
    expect(readFileSync(path)).toEqual(edited);
    expect(runCli(folder.path, ['export', '2024.yaml', '--force']).code).toBe(0);
    expect(readFileSync(path)).not.toEqual(edited);
  });

  it('adds the extension that a name lacks, and makes folders', () => {
    const { folder, stdout } = started('2024.yaml', '-o', '上报/台账');
    expect(stdout).toBe('上报/台账.xlsx\n');
    expect(folder.files()).toContain('上报/台账.xlsx');
  });

  it('exports no log with errors', () => {
    const { folder, code, stdout, stderr } = started('bad.yaml');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('tpye');
    expect(folder.files()).toEqual(Object.keys(files).sort());
  });

  it.each(['2024.csv', '2024.yaml'])('refuses to write %s', (name) => {
    const { folder, code, stderr } = started('2024.yaml', '-o', name);
    expect(code).toBe(2);
    expect(stderr).toContain('文件名请以 .xlsx 结尾');
    expect(folder.read('2024.yaml')).toBe(GOOD);
  });

  it('says what it is called with in its help', () => {
    const { stdout } = started('--help');
    expect(stdout).toContain('cppcc-report export 2024.yaml');
    expect(stdout).toContain('--force');
  });
});
