import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/diagnostic/width.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { BAD, GOOD, WITH_PLAN } from './logs.ts';
import { runCli } from './run-cli.ts';

const stats = (...args: string[]) => {
  const folder = temporaryFolder({
    '2024.yaml': GOOD,
    '2023.yaml': GOOD.replaceAll('2024', '2023'),
    'bad.yaml': BAD,
  });
  return runCli(folder.path, ['stats', ...args]);
};

describe('stats', () => {
  it('lists figures in groups, units under one another', () => {
    const { code, stdout, stderr } = stats('2024.yaml');
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines).toContain('活动次数');
    expect(lines).toContain('活动成果');
    const unitColumn = (name: string) => {
      const line = lines.find((each) => each.trimStart().startsWith(`${name} `)) ?? '';
      return displayWidth(/^.*?\d+/.exec(line)?.[0] ?? '');
    };
    expect(unitColumn('常委会议')).toBe(unitColumn('意见建议'));
    expect(stdout).toMatch(/意见建议 +3500余条/);
  });

  it('draws a bar for each type and each month', () => {
    const { stdout } = stats('2024.yaml');
    expect(stdout).toMatch(/^ {4}常委会议 +1次 +█+$/m);
    expect(stdout).toMatch(/^ {3}3月 +2次 +█{24}$/m);
    expect(stdout).toMatch(/^ {3}6月 +1次 +█{12}$/m);
    expect(stdout).toMatch(/^ {3}7月 +0次$/m);
  });

  it('hides what is zero unless asked', () => {
    expect(stats('2024.yaml').stdout).not.toContain('对口协商');
    expect(stats('2024.yaml', '--all').stdout).toMatch(/对口协商 +0次/);
  });

  it('as CSV opens in a spreadsheet: byte order mark, CRLF, plain numbers', () => {
    const { stdout } = stats('2023.yaml', '2024.yaml', '--to', 'csv');
    expect(stdout).toMatch(/^\u{feff}台账,类别,指标,数值,单位,精度,写作,范围,截至,来源,依据条数\r\n/u);
    expect(stdout).toContain('\r\n2024.yaml,活动成果,意见建议,3512,条,余,3500余条,,,,2\r\n');
    expect(stdout).toContain('\r\n2023.yaml,活动成果,意见建议,');
  });

  it('as JSON keeps exact values as strings', () => {
    const { logs } = JSON.parse(stats('2024.yaml', '--to', 'json').stdout);
    expect(logs).toHaveLength(1);
    expect(logs[0].figures).toContainEqual(
      expect.objectContaining({ name: '意见建议', value: '3512', unit: '条', precision: 'over', entries: 2 }),
    );
    expect(logs[0].years).toEqual([{ year: 2024, months: [0, 0, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0] }]);
  });

  it('as Markdown is one table a log', () => {
    expect(stats('2024.yaml', '--to', 'md').stdout).toMatch(/^\| 类别 \| 指标 \|.*\n\| --- \|/);
  });

  it('shows no figures of a log with errors', () => {
    expect(stats('2024.yaml', 'bad.yaml')).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('explain', () => {
  const explain = (name: string) =>
    runCli(temporaryFolder({ '2024.yaml': GOOD }).path, ['explain', '2024.yaml', name]);

  it('shows value, derivation and every entry with its place', () => {
    const { code, stdout } = explain('意见建议');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^意见建议 {2}3500余条\n/);
    expect(stdout).toContain('3512余条，文中写作3500余条');
    expect(stdout).toMatch(/^ {2}2024\.yaml:\d+ +2024-03-05 +12条 +县政协常委会议$/m);
    expect(stdout).toMatch(/^ {2}2024\.yaml:\d+ +2024-06-05 +3500余条 +乡村产业协商会$/m);
  });

  it('takes a name with its braces', () => {
    expect(explain('{{常委会议}}').stdout).toMatch(/^常委会议 {2}1次/);
  });

  it('suggests the name that was probably meant', () => {
    const { code, stdout, stderr } = explain('意见建仪');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('是否想写 意见建议？');
  });
});

describe('context', () => {
  it('is JSON: figures by name and text, wording as text', () => {
    const folder = temporaryFolder({ '2024.yaml': WITH_PLAN });
    const context = JSON.parse(runCli(folder.path, ['context', '2024.yaml']).stdout);
    expect(context.organization.shortName).toBe('县政协');
    expect(JSON.stringify(context)).toContain('{"figure":"意见建议","text":"3500余条"}');
    const plan = JSON.parse(runCli(folder.path, ['context', '2024.yaml', '--document', '要点']).stdout);
    expect(JSON.stringify(plan)).toContain('深化学习');
  });
});

describe('validate', () => {
  it('says what is in order, and only reads', () => {
    const folder = temporaryFolder({ '2024.yaml': GOOD });
    const { code, stdout } = runCli(folder.path, ['validate', '2024.yaml']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2024\.yaml：没有错误（活动 3 条，指标 \d+ 项）\n$/);
    expect(folder.files()).toEqual(['2024.yaml']);
  });
});

it('counts an event in one month or in none, never in two', () => {
  const log = [
    'year: 2024',
    'activities:',
    '  - {date: 2024-03-30/2024-04-02, type: 专题调研, title: 跨月}',
    '  - {date: 2024-Q2, type: 专题协商, title: 季度, times: 3}',
    '  - {date: 2024, type: 走访企业, title: 全年}',
    '  - {date: 2024-05-06/2024-05-08, type: 座谈会, title: 月内}',
    'givens: {学习研讨: 83次}',
  ];
  const { path } = temporaryFolder({ '2024.yaml': log.join('\n') });
  const [{ years, figures }] = JSON.parse(runCli(path, ['stats', '2024.yaml', '--to', 'json']).stdout).logs;
  expect(years[0].months).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
  expect(figures[0]).toMatchObject({ name: '全部活动', value: '89' });
  expect(runCli(path, ['stats', '2024.yaml']).stdout).toContain('另有88次，没有写到某一个月');
});

it('claims no more of a month than its rows do', () => {
  const log = [
    'year: 2024',
    'activities:',
    '  - {date: 2024-03-05, type: 委员接待, times: 20余次}',
    '  - {date: 2024-03-06, type: 常委会议}',
    '  - {date: 2024-05-06, type: 座谈会, title: 月内}',
    '  - {date: 2024, type: 走访企业, times: 近500次}',
  ];
  const { path } = temporaryFolder({
    '2024.yaml': log.join('\n'),
    'span.yaml': log.join('\n').replace('2024', '2023-2024'),
  });
  const { stdout } = runCli(path, ['stats', '2024.yaml']);
  expect(stdout).toMatch(/^ {3}3月 {2}20余次 {2}█{24}$/m);
  expect(stdout).toMatch(/^ {3}5月 {3}1次 {4}█/m);
  expect(stdout).toContain('另有约500次，');
  expect(runCli(path, ['stats', 'span.yaml']).stdout).toMatch(/^ {2}2024年 {2}20余次 {2}/m);
});
