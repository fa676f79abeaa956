import { describe, expect, test } from 'vitest';
import { computeCatalogue } from '../../src/compute/compute-catalogue.ts';
import { computed, computedFrom } from './computed.ts';
import { define, given, logWith, where } from './log-builder.ts';

const told = [
  { types: ['专题协商'], attendances: '30人次', results: { 意见建议: '3512条', 资金: '4209.3万元' } },
  { types: ['议事协商'], times: '2场次', attendances: '20人次', results: { 资金: '351万元' } },
  { types: ['党组会议', '主席会议'], attendances: '10人次' },
];

describe('defined figures', () => {
  test.each([
    [define('甲', { kind: 'count', where: where({ types: ['协商'] }) }), '3次'],
    [define('甲', { kind: 'count', where: where({ types: ['协商'] }) }, { unit: '场次' }), '3场次'],
    [define('甲', { kind: 'sum', measure: '资金', where: where({ types: ['协商'] }) }), '4560.3万元'],
    [define('甲', { kind: 'sum', measure: '资金', where: where({}) }, { unit: '亿元' }), '0.45603亿元'],
    [define('甲', { kind: 'sum', measure: '意见建议', where: where({}) }, { roundTo: 100 }), '3500余条'],
    [define('甲', { kind: 'sum', measure: '参加人次', where: where({ types: ['协商'] }) }), '50人次'],
    [define('甲', { kind: 'total', of: ['专题协商', '主席会议'] }), '2次'],
    [define('甲', { kind: 'ratio', part: '主席会议', whole: '全部活动' }), '25%'],
    [define('甲', { kind: 'ratio', part: '主席会议', whole: '协商' }), '33.3%'],
    [define('甲', { kind: 'ratio', part: '主席会议', whole: '协商' }, { decimals: 0 }), '33%'],
    [define('甲', { kind: 'quotient', dividend: '参加人次', divisor: '协商' }), '20人次'],
    [define('甲', { kind: 'quotient', dividend: '资金', divisor: '参加人次' }), '76.0万元'],
    [
      define('甲', { kind: 'quotient', dividend: '资金', divisor: '参加人次' }, { unit: '元', decimals: 0 }),
      '760050元',
    ],
  ])('%j', (definition, expected) => {
    const { texts, said } = computed(logWith(told, { definitions: [definition] }));
    expect(said).toEqual([]);
    expect(texts.甲).toBe(expected);
  });

  test('stand on each other in any order', () => {
    const definitions = [
      define('丙', { kind: 'ratio', part: '甲', whole: '乙' }),
      define('乙', { kind: 'total', of: ['甲', '主席会议'] }),
      define('甲', { kind: 'count', where: where({ types: ['协商'] }) }),
    ];
    const { texts, said } = computed(logWith(told, { definitions }));
    expect(said).toEqual([]);
    expect(texts).toMatchObject({ 甲: '3次', 乙: '4次', 丙: '75%' });
    // In the order in which the log defines them.
    expect(Object.keys(texts).slice(-3)).toEqual(['丙', '乙', '甲']);
  });

  test('keep what is not exact', () => {
    const log = logWith([{ types: ['常委会议'] }], {
      givens: [given('甲', '1000余人次'), given('乙', '24人次'), given('丙', '近500人次')],
      definitions: [
        define('甲乙', { kind: 'total', of: ['甲', '乙'] }),
        define('甲丙', { kind: 'total', of: ['甲', '丙'] }),
        define('场均', { kind: 'quotient', dividend: '甲', divisor: '常委会议' }),
      ],
    });
    const { texts } = computed(log);
    expect(texts).toMatchObject({ 甲乙: '1000余人次', 甲丙: '约1500人次', 场均: '约1000人次' });
    expect(computeCatalogue(log).figures.catalogue.get('甲乙')?.value.value.toNumber()).toBe(1024);
  });

  test('of a total have the evidence of its parts', () => {
    const definitions = [define('甲', { kind: 'total', of: ['专题协商', '主席会议'] })];
    const figure = computeCatalogue(logWith(told, { definitions })).figures.catalogue.get('甲');
    expect(figure?.entries).toHaveLength(2);
    expect(figure?.derivation).toEqual({ kind: 'total', of: ['专题协商', '主席会议'] });
  });

  test('published shares come out right', () => {
    const lines = [
      'year: 2024',
      'givens: {总数: 5005件, 甲: 4502件, 乙: 503件, 收到: 223件, 立案: 205件, 一类: 15件}',
      'figures:',
      '  甲占: {ratio: [甲, 总数]}',
      '  乙占: {ratio: [乙, 总数]}',
      '  一类占立案: {ratio: [一类, 立案]}',
      '  一类占收到: {ratio: [一类, 收到]}',
    ];
    const { texts } = computedFrom(lines.join('\n'));
    expect(texts).toMatchObject({ 甲占: '90.0%', 乙占: '10.0%', 一类占立案: '7.3%', 一类占收到: '6.7%' });
  });
});

describe('what cannot be computed is reported once, at its place', () => {
  function figures(lines: string): readonly string[] {
    return computedFrom(`year: 2024\nfigures:\n${lines}`).said;
  }

  test('an unknown name, with a suggestion', () => {
    const text = 'year: 2024\nfigures:\n  甲: {total: [常委会议, 主席会仪]}';
    expect(computedFrom(text).said).toEqual(['unknown-operand 3:21 指标“甲”要用的“主席会仪”不存在']);
    const log = logWith([], { definitions: [define('甲', { kind: 'total', of: ['主席会仪'] })] });
    expect(computeCatalogue(log).diagnostics[0]?.hint).toBe('是否想写“主席会议”？');
  });

  test('nothing, where the name has an error of its own', () => {
    const log = logWith([], {
      broken: new Set(['坏']),
      definitions: [
        define('甲', { kind: 'total', of: ['坏', '常委会议'] }),
        define('乙', { kind: 'ratio', part: '甲', whole: '常委会议' }),
      ],
    });
    const { figures, diagnostics } = computeCatalogue(log);
    expect(diagnostics).toEqual([]);
    expect(figures.broken).toEqual(new Set(['坏', '甲', '乙']));
  });

  test('a cycle, however long, and not its consequences', () => {
    const lines =
      '  甲: {total: [乙]}\n  乙: {total: [丙, 常委会议]}\n  丙: {total: [甲]}\n  丁: {total: [丙]}';
    expect(figures(lines)).toEqual(['figure-cycle 3:3 指标互相依赖，算不出来：甲 → 乙 → 丙 → 甲']);
    expect(figures('  甲: {total: [甲]}')).toEqual(['figure-cycle 3:3 指标“甲”由它自己算出']);
  });

  test('unlike units', () => {
    expect(figures('  甲: {total: [常委会议, 意见建议]}')).toEqual([
      'unlike-units 3:14 指标“甲”里单位不同：“常委会议”以“次”计，“意见建议”以“条”计',
    ]);
    expect(figures('  甲: {ratio: [采用信息, 走访人数]}')).toEqual([
      'unlike-units 3:14 指标“甲”里单位不同：“采用信息”以“条”计，“走访人数”以“人”计',
    ]);
  });

  test('a division by zero', () => {
    expect(figures('  甲: {quotient: [参加人次, 常委会议]}')).toEqual([
      'zero-divisor 3:24 指标“甲”要除以“常委会议”，它现在是 0',
    ]);
  });

  test('a division by zero, which leaves the figure and what is made from it without a number', () => {
    const definitions = [
      define('乙', { kind: 'total', of: ['甲', '主席会议'] }),
      define('甲', { kind: 'ratio', part: '主席会议', whole: '常委会议' }),
    ];
    const { figures, diagnostics } = computeCatalogue(logWith([], { definitions }));
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning zero-divisor']);
    const seen = ['甲', '乙'].map((name) => figures.catalogue.get(name));
    expect(seen.map((figure) => [figure?.text, figure?.lacking])).toEqual([
      ['—', '除数“常委会议”是 0'],
      ['—', '要用的“甲”还没有数'],
    ]);
  });

  test('人次 told as 人', () => {
    expect(figures('  甲: {sum: 参加人次, unit: 人}')[0]).toMatch(/^unit-mismatch 3:24 /);
  });

  test('an activity that a total counts twice', () => {
    const lines = [
      'year: 2024',
      'activities:',
      '  - {date: 2024-03-05, type: [党组会议, 主席会议], title: 联席会议}',
      'figures:',
      '  甲: {total: [党组会议, 主席会议]}',
      '  乙: {total: [会议, 党组会议]}',
      '  丙: {count: {type: [党组会议, 主席会议]}}',
    ];
    const { texts, said } = computedFrom(lines.join('\n'));
    expect(said).toEqual([
      'overlapping-total 5:21 指标“甲”里，“党组会议”和“主席会议”有1条相同的记录，合计重复算了',
      'overlapping-total 6:19 指标“乙”里，“会议”和“党组会议”有1条相同的记录，合计重复算了',
    ]);
    expect(texts.丙).toBe('1次');
  });
});

test('what the plan arranges is counted by type and group, last of all', () => {
  const lines = [
    'year: 2024',
    'plan:',
    '  sections: [{heading: 一, items: [二]}]',
    '  arrangements:',
    '    entries:',
    '      - {type: 常委会议, topic: 甲}',
    '      - {type: 常委会议, topic: 乙}',
    '      - {type: 专题协商, topic: 丙}',
  ];
  const { texts } = computedFrom(lines.join('\n'));
  expect(texts).toMatchObject({ 计划常委会议: '2次', 计划会议: '2次', 计划专题协商: '1次', 计划协商: '1次' });
  expect(Object.keys(texts).at(-1)).toBe('计划专题协商');
});
