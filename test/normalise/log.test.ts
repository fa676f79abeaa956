import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../src/quantity/format-quantity.ts';
import { checkLog } from '../../src/rules/check-log.ts';
import { goodLog, logOf } from './log-of.ts';

describe('a log of several files', () => {
  const main = `year: 2024
activities: [{date: 2024-05, type: 座谈会, title: 甲}]
givens: {政协委员: 2775名}
proposals: {totals: {收到: 2件}, list: [{title: 甲, stages: 办复}]}
`;
  const part = `activities: [{date: 2024-01, type: 座谈会, title: 乙}]
givens: {受训人员: {value: 100余人次, scope: 全市, asOf: 2024-06}}
taxonomy: {measures: [{name: 开挖沟渠, unit: 米}]}
figures: {某数: {sum: 开挖沟渠}}
proposals: {list: [{title: 乙, stages: [不立案]}]}
`;

  test('is one log, the main file first', () => {
    const log = goodLog(main, part);
    expect(log.files.map(({ path }) => path)).toEqual(['log.yaml', 'part-1.yaml']);
    expect(log.activities.map(({ title }) => title)).toEqual(['甲', '乙']);
    expect(log.givens).toMatchObject([
      { name: '政协委员', scope: '', asOf: '' },
      { name: '受训人员', scope: '全市', asOf: '2024年6月' },
    ]);
    expect(log.taxonomy.measures.get('开挖沟渠')).toMatchObject({ unit: '米', verb: '', of: '' });
    expect(log.definitions).toMatchObject([{ kind: 'sum', measure: '开挖沟渠' }]);
    expect(log.proposals?.list.map(({ stages }) => stages)).toEqual([
      ['收到', '立案', '办复'],
      ['收到', '不立案'],
    ]);
  });

  test('points into the file where each thing stands', () => {
    const { log } = logOf(main, part);
    expect(log.activities.map(({ origin }) => origin.file.path)).toEqual(['log.yaml', 'part-1.yaml']);
  });

  test('takes totals of a stage once', () => {
    const { diagnostics } = logOf(main, 'proposals: {totals: {收到: 3件}}');
    expect(diagnostics.map(({ code, at }) => `${code} ${at?.file.path}`)).toEqual([
      'duplicate-declaration part-1.yaml',
    ]);
  });

  test('refuses in a part what a log has once', () => {
    const { log, diagnostics } = logOf(main, 'organization: {shortName: 县政协}\nsummary: {lead: 好}');
    expect(diagnostics.map(({ code }) => code)).toEqual(['main-only', 'main-only']);
    expect(log.organization.shortName).toBe('');
    expect(log.summary.present).toBe(false);
  });
});

describe('the period', () => {
  test.each([
    ['2024', 2024, 2024],
    ['2016-2020', 2016, 2020],
    ['2020-2016', 2016, 2020],
  ])('%s', (year, from, to) => {
    expect(logOf(`year: ${year}`).log.period).toMatchObject({ from, to });
  });

  test('of a log without year leaves no date outside', () => {
    const { log } = logOf('activities: [{date: 2019-03, type: 座谈会}]');
    expect(checkLog(log)).toEqual([]);
  });
});

describe('givens', () => {
  test('take the unit of a name that the taxonomy knows', () => {
    const log = goodLog('year: 2024\ngivens: {意见建议: 3500, 常委会议: 6, 协商: 55, 资金: 351, 别的: 3}');
    expect(log.givens.map(({ quantity }) => formatQuantity(quantity))).toEqual([
      '3500条',
      '6次',
      '55次',
      '351万元',
      '3',
    ]);
  });

  test('that can’t be read are known to be broken', () => {
    const { log } = logOf('year: 2024\norganization: {members: 约几百名}\ngivens: {甲: 多次, 乙: 3次}');
    expect([...log.broken]).toEqual(['委员', '甲']);
    expect(log.givens.map(({ name }) => name)).toEqual(['乙']);
  });
});

describe('defined figures', () => {
  test('are told apart by their operation', () => {
    const { definitions } = goodLog(`year: 2024
figures:
  a1: {count: {type: 协商, tag: [民生], during: 2024-Q1}}
  a2: {sum: 意见建议, round: 100}
  a3: {total: [a1, 专题调研], unit: 次}
  a4: {ratio: [专题协商, 协商], decimals: 2}
  a5: {quotient: [意见建议, 协商]}
`);
    expect(definitions).toMatchObject([
      { kind: 'count', where: { types: ['协商'], tags: ['民生'], committees: [], contains: [] } },
      { kind: 'sum', measure: '意见建议', where: { types: [] }, display: { roundTo: 100, decimals: 1 } },
      { kind: 'total', of: ['a1', '专题调研'], unit: '次' },
      { kind: 'ratio', part: '专题协商', whole: '协商', display: { decimals: 2 } },
      { kind: 'quotient', dividend: '意见建议', divisor: '协商' },
    ]);
  });

  test('with unknown or unreadable filters are known to be broken', () => {
    const { log } = logOf(
      'year: 2024\nfigures: {甲: {count: {type: 没有}}, 乙: {count: {during: 3月}}, 丙: {sum: 没有}}',
    );
    expect([...log.broken]).toEqual(['甲', '乙', '丙']);
    expect(log.definitions).toEqual([]);
  });
});
