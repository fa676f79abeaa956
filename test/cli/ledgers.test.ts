import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ledgers } from '../../scripts/ledgers.ts';
import { gridOf } from '../../src/intake/grid.ts';
import type { BookSheet, Workbook } from '../../src/workbook/workbook.ts';
import { workbookOf } from '../../src/workbook/workbook-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCli } from './run-cli.ts';

const FOLDER = join(import.meta.dirname, '../../examples/ledgers');

async function read(name: string, bytes: Uint8Array = readFileSync(join(FOLDER, name))): Promise<Workbook> {
  const { value } = await workbookOf(name, bytes);
  if (!value) throw new Error(`${name} is no workbook`);
  return value;
}

/** What the total rows of a sheet say in a column: the ledger's own sums, which nothing of `import` has made. */
function totals(sheet: BookSheet, label: RegExp, heading: RegExp): number {
  const grid = gridOf(sheet);
  const column = sheet.rows.flat().find((cell) => cell && heading.test(cell.text))?.column ?? -1;
  let sum = 0;
  for (let row = 0; row < grid.height; row += 1) {
    if (!grid.own(row).some(({ text }) => label.test(text))) continue;
    sum += Number.parseFloat(grid.at(row, column)?.text ?? '0');
  }
  return sum;
}

/** Imports a ledger without help, and gives its figures: 意见建议 → 397条. */
function imported(name: string): ReadonlyMap<string, string> {
  const folder = temporaryFolder();
  const run = runCli(folder.path, ['import', join(FOLDER, name), '-o', '台账.yaml']);
  expect([run.code, run.stderr]).toEqual([0, '']);
  const stats = runCli(folder.path, ['stats', '台账.yaml']);
  expect(stats.code).toBe(0);
  const build = runCli(folder.path, ['build', '台账.yaml', '--to', 'md']);
  expect([build.code, build.stdout]).toEqual([0, expect.stringContaining('台账-工作综述.md')]);
  expect(folder.read('台账-工作综述.md').length).toBeGreaterThan(500);
  const lines = stats.stdout.split('\n').map((line) => /^\s+(\S+)\s+(\S+)/.exec(line) ?? []);
  return new Map(lines.map(([, figure = '', value = '']) => [figure, value]));
}

describe('the ledgers of examples', () => {
  const files = ledgers();

  test('are three, as their script makes them', async () => {
    expect(files.map(({ name }) => name)).toEqual([
      'yunxi-committees-2024.xlsx',
      'yunxi-office-2024.csv',
      'anlan-months-2024.xls',
    ]);
    for (const { name, bytes } of files) {
      const [made, committed] = [await read(name, bytes), await read(name)];
      expect(committed.sheets).toEqual(made.sheets);
      expect(committed.sheets.flatMap(({ rows }) => rows).length).toBeGreaterThan(30);
    }
  });

  test('a workbook with a sheet for each committee', async () => {
    const { sheets } = await read('yunxi-committees-2024.xlsx');
    const sum = (heading: RegExp) =>
      sheets.reduce((all, sheet) => all + totals(sheet, /^合 计$/, heading), 0);
    const figures = imported('yunxi-committees-2024.xlsx');
    expect(figures.get('全部活动')).toBe('32次');
    expect(figures.get('参加人次')).toBe(`${sum(/^参加人数/)}人次`);
    expect(figures.get('意见建议')).toBe(`${sum(/^意见建议/)}条`);
    expect(figures.get('调研报告')).toBe(`${sum(/^调研报告/)}篇`);
    expect(figures.get('社情民意信息')).toBe(`${sum(/^社情民意信息/)}条`);
    expect(figures.get('意见建议')).toBe('311条');
  });

  test('a list in GBK', async () => {
    const figures = imported('yunxi-office-2024.csv');
    const [sheet] = (await read('yunxi-office-2024.csv')).sheets;
    if (!sheet) throw new Error('a CSV file is one sheet');
    const sum = (heading: RegExp) => totals(sheet, /^合计$/, heading);
    expect(figures.get('全部活动')).toBe('36次');
    expect(figures.get('意见建议')).toBe(`${sum(/^建议数$/)}条`);
    expect(figures.get('社情民意信息')).toBe(`${sum(/^反映社情民意$/)}条`);
    expect(figures.get('资金')).toBe(`${sum(/^协调资金/)}万元`);
    // A meeting of two kinds counts for each of them, and once among all.
    expect([figures.get('主席会议'), figures.get('党组会议'), figures.get('常委会议')]).toEqual([
      '9次',
      '1次',
      '5次',
    ]);
  });

  test('a workbook with a sheet for each month, and one of proposals', async () => {
    const { sheets } = await read('anlan-months-2024.xls');
    const sum = (heading: RegExp) =>
      sheets.reduce((all, sheet) => all + totals(sheet, /^本月小计$/, heading), 0);
    const figures = imported('anlan-months-2024.xls');
    expect(figures.get('全部活动')).toBe('35次');
    expect(figures.get('参加人次')).toBe(`${sum(/^参加人数/)}人次`);
    expect(figures.get('意见建议')).toBe(`${sum(/^意见建议/)}条`);
    expect(figures.get('资金')).toBe(`${sum(/^协调资金/).toFixed(1)}万元`);
    expect(['收到', '立案', '并案', '不立案', '办复'].map((stage) => figures.get(`提案${stage}`))).toEqual([
      '16件',
      '14件',
      '1件',
      '1件',
      '12件',
    ]);
  });
});
