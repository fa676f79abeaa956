import { describe, expect, it } from 'vitest';
import { exportSheets } from '../../src/sheets/export-sheets.ts';
import { tooLong } from '../../src/sheets/too-long.ts';
import { wholeLog } from '../../src/sheets/whole-log.ts';
import { fileOf } from '../normalise/any-log.ts';
import { loaded } from './round-trip.ts';

const sheetsOf = (yaml: string) => {
  const log = loaded(yaml);
  return exportSheets(log.written, log, [...log.figures.catalogue.values()]);
};
const texts = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell))));

describe('an exported log', () => {
  it('has the columns in use, in the order of the schema and of the taxonomy', () => {
    const [activities] = sheetsOf(`年份: 2024
活动:
  - { 日期: 2024-03-05, 类型: 专题协商, 成果: { 资金: 3万元, 调研报告: 1篇 }, 备注: 甲 }
  - { 日期: 2024-03-06, 类型: 专题协商, 成果: { 意见建议: 24条 }, 参加: 30人次 }
`);
    expect(activities?.columns.map(({ title }) => title)).toEqual([
      '日期',
      '类型',
      '参加（人次）',
      '意见建议（条）',
      '调研报告（篇）',
      '资金（万元）',
      '备注',
    ]);
  });

  it('counts events by month and type, one event of two types once among all', () => {
    const sheets = sheetsOf(`年份: 2024
活动:
  - { 日期: 2024-03-05, 类型: [党组会议, 主席会议] }
  - { 日期: 2024-03-06, 类型: 主席会议 }
  - { 日期: 2024-12, 类型: 走访企业, 次数: 近30次 }
  - { 日期: 2024-Q2, 类型: 主席会议 }
`);
    const months = sheets.find(({ name }) => name === '各月');
    expect(months?.columns.map(({ title }) => title)).toEqual([
      '月份',
      '主席会议（次）',
      '党组会议（次）',
      '走访企业（次）',
      '全部活动（次，一次活动算两种类型的只计一次）',
    ]);
    const rows = texts(months?.rows ?? []);
    expect(rows).toHaveLength(14);
    expect(rows[2]).toEqual(['2024年3月', '2', '1', '', '2']);
    expect(rows[3]).toEqual(['2024年4月', '', '', '', '']);
    expect(rows[11]).toEqual(['2024年12月', '', '', '近30次', '近30次']);
    expect(rows[12]?.slice(0, 2)).toEqual(['未写明月份', '1']);
    expect(rows[13]).toEqual(['合计', '3', '1', '近30次', '近33次']);
  });

  it('keeps totals of proposals, and everything else, among the settings', () => {
    const sheets = sheetsOf(`年份: 2024
单位: { 全称: 政协安澜县委员会 }
提案: { 合计: { 收到: 2件 }, 名单: [{ 案由: =1+1, 环节: 收到 }, { 案由: 乙, 环节: 收到 }] }
`);
    expect(sheets.map(({ name }) => name)).toEqual(['活动', '提案', '指标', '各月', '其余设置']);
    expect(texts(sheets[1]?.rows ?? [])).toEqual([
      ['=1+1', '收到'],
      ['乙', '收到'],
    ]);
    const settings = texts(sheets[4]?.rows ?? []).flat();
    expect(settings).toContain('年份: 2024');
    expect(settings.join('\n')).toContain('收到: 2件');
    expect(settings.join('\n')).not.toContain('案由');
    expect(sheets[4]?.filter).toBe(false);
  });

  it('complains of what a cell cannot hold', () => {
    const sheets = sheetsOf(
      `年份: 2024\n活动: [{ 日期: 2024-03-05, 类型: 座谈会, 备注: ${'长'.repeat(40_000)} }]\n`,
    );
    expect(tooLong(sheets).map(({ message }) => message)).toEqual([
      '工作表“活动”第2行“备注”有40000个字，表格的一格最多放32767个字',
    ]);
  });
});

describe('a log of several files', () => {
  it('is one, in the order of the files, without what includes them', () => {
    const activity = (title: string) => ({ date: '2024', type: '座谈会', title });
    const main = { year: 2024, include: 'a.yaml', activities: [activity('甲')], givens: { 子: 1 } };
    const part = {
      activities: [activity('乙')],
      givens: { 丑: 2 },
      taxonomy: { measures: [{ name: '寅', unit: '个' }] },
      proposals: { totals: { 收到: 1 }, list: [{ title: '丙', stages: '收到' }] },
    };
    const more = { proposals: { totals: { 立案: 1 } }, checks: [{ equal: [1, 1] }] };
    expect(
      wholeLog([main, part, more].map((value) => fileOf(value as Parameters<typeof fileOf>[0]))),
    ).toEqual({
      year: 2024,
      activities: [activity('甲'), activity('乙')],
      givens: { 子: 1, 丑: 2 },
      taxonomy: { measures: [{ name: '寅', unit: '个' }] },
      proposals: { totals: { 收到: 1, 立案: 1 }, list: [{ title: '丙', stages: '收到' }] },
      checks: [{ equal: [1, 1] }],
    });
  });
});
