import { describe, expect, test } from 'vitest';
import { computeCatalogue } from '../../src/compute/compute-catalogue.ts';
import { lineColumn } from '../../src/source/source.ts';
import { logOf } from '../normalise/log-of.ts';
import { computed, computedFrom } from './computed.ts';
import { given, logWith } from './log-builder.ts';

describe('a given of its own name', () => {
  test('is a figure, with whom it covers, as of when and where from', () => {
    const { texts } = computedFrom(
      'year: 2024\ngivens:\n  政协委员: {value: 2775名, scope: 全市, asOf: 2024-12, source: 年报}',
    );
    expect(texts.政协委员).toBe('2775名');
  });

  test('keeps the words it was written in', () => {
    const log = logWith([], { givens: [given('扶贫资金', '20多万元', '全市')] });
    const figure = computeCatalogue(log).figures.catalogue.get('扶贫资金');
    expect(figure).toMatchObject({ text: '20多万元', scope: '全市', group: 'givens' });
    expect(figure?.entries).toHaveLength(1);
  });

  test('委员 comes from the organization', () => {
    expect(computedFrom('year: 2024\norganization: {members: 215名}').texts.委员).toBe('215名');
  });
});

describe('a given with the name of a computed figure', () => {
  const suggestions = (written: string) =>
    logWith([{ types: ['常委会议'], results: { 意见建议: '3512条' } }], {
      givens: [given('意见建议', written)],
    });

  test('stands in for it where there are no entries', () => {
    const log = logWith([], { givens: [given('意见建议', '3500余条'), given('常委会议', '6次')] });
    const { texts, said } = computed(log);
    expect(texts).toMatchObject({ 意见建议: '3500余条', 常委会议: '6次', 会议: '6次', 全部活动: '6次' });
    expect(said).toEqual([]);
    const figure = computeCatalogue(log).figures.catalogue.get('意见建议');
    expect(figure?.derivation).toEqual({ kind: 'given' });
  });

  test('of a group counts among all activities, and is held against its types', () => {
    const alone = computed(logWith([], { givens: [given('协商', '55次')] }));
    expect(alone.texts).toMatchObject({ 协商: '55次', 全部活动: '55次', 专题协商: '0次' });
    const both = logWith([], { givens: [given('协商', '55次'), given('专题协商', '14次')] });
    expect(computed(both).said[0]).toContain('给定的“协商”是55次，按台账计算是14次');
  });

  test.each([
    ['3512条', '3512条'],
    ['3500余条', '3500余条'],
    ['近3600条', '近3600条'],
    ['约3500条', '约3500条'],
    ['3000条以上', '3000条以上'],
  ])('agrees: %s, shown as %s', (written, shown) => {
    const { texts, said } = computed(suggestions(written));
    expect(texts.意见建议).toBe(shown);
    expect(said).toEqual([]);
    const figure = computeCatalogue(suggestions(written)).figures.catalogue.get('意见建议');
    expect(figure?.value.value.toNumber()).toBe(3512);
  });

  test.each([
    ['3600条', '差88条'],
    ['3600余条', '至少差88条'],
    ['近3500条', '至少差12条'],
    ['约4000条', '至少差288条'],
    ['3513条以上', '至少差1条'],
  ])('contradicts: %s, %s', (written, difference) => {
    const { texts, said } = computed(suggestions(written));
    expect(texts.意见建议).toBe('3512条');
    expect(said).toEqual([
      `given-contradicts-computed 1:1 给定的“意见建议”是${written}，按台账计算是3512条，${difference}`,
    ]);
  });

  test('is not held against what may lack entries', () => {
    const log = { ...suggestions('3600条'), complete: false, uncertain: new Set(['意见建议']) };
    expect(computed(log).said).toEqual([]);
  });

  test('in another unit is an error', () => {
    expect(computed(suggestions('3512件')).said[0]).toMatch(/^unit-mismatch/);
    expect(computed(logWith([], { givens: [given('意见建议', '3512件')] })).said[0]).toMatch(
      /^unit-mismatch/,
    );
  });

  test('points at the given and at an entry', () => {
    const text = [
      'year: 2024',
      'activities:',
      '  - {date: 2024-03-05, type: 常委会议, results: {意见建议: 24条}}',
      'givens:',
      '  意见建议: 25条',
    ].join('\n');
    expect(computedFrom(text).said).toEqual([
      'given-contradicts-computed 5:9 给定的“意见建议”是25条，按台账计算是24条，差1条',
    ]);
  });
});

describe('a given that contradicts the computed figure', () => {
  const contradiction = (...lines: string[]) => {
    const { log } = logOf(['year: 2024', ...lines].join('\n'));
    return computeCatalogue(log).diagnostics.map(({ hint, related = [] }) => ({
      hint,
      places: related.map(({ message, at }) => `${lineColumn(at.file, at.range.start).line} ${message}`),
    }));
  };
  const suggestions = (given: string, ...counts: string[]) =>
    contradiction(
      `givens: {意见建议: ${given}}`,
      'activities:',
      ...counts.map(
        (count, at) =>
          `- {date: 2024-03-0${at + 1}, type: 座谈会, title: 第${at + 1}回, results: {意见建议: ${count}}}`,
      ),
    );

  test('shows the first entries, and says how many more there are', () => {
    expect(suggestions('90条', '1条', '2条', '3条', '4条', '5条')[0]?.places).toEqual([
      '4 “意见建议”的依据：第1回，1条',
      '5 “意见建议”的依据：第2回，2条',
      '6 “意见建议”的依据：第3回，3条（另有2条依据）',
    ]);
  });

  test('names the entry that makes the difference, and no one of many', () => {
    expect(suggestions('46条', '12条', '22条', '24条')[0]?.hint).toBe(
      '可能的原因：相差的数恰是“第1回”这一条（12条），漏了或重了',
    );
    expect(suggestions('3条', '1条', '1条', '1条', '1条')[0]?.hint).not.toContain('可能的原因');
  });

  test('sees swapped digits, and 万 left out', () => {
    expect(suggestions('85条', '51条', '7条')[0]?.hint).toBe(
      '可能的原因：85条若是58条就对得上，像是两个数字颠倒了',
    );
    const funds = (given: string) =>
      contradiction(
        `givens: {资金: ${given}}`,
        'activities:',
        '- {date: 2024-03-01, type: 帮扶活动, funds: 351万元}',
        '- {date: 2024-03-02, type: 帮扶活动, funds: 2万元}',
      );
    expect(funds('353元')[0]?.hint).toBe('可能的原因：“资金”353元差一万倍，“万”写漏或写多了');
    expect(funds('353万元')).toEqual([]);
  });
});

describe('a given rate of the proposal chain', () => {
  const rate = (given: string) =>
    computedFrom(
      `year: 2024\ngivens: {办复率: ${given}}\nproposals: {totals: {收到: 223件, 立案: 205件, 办复: 204件}}`,
    );

  test.each([
    ['99.5%', '99.5%'],
    ['99.51%', '99.51%'],
    ['99.512%', '99.512%'],
    ['99%以上', '99%以上'],
  ])('agrees: %s', (written, shown) => {
    const { texts, said } = rate(written);
    expect(said).toEqual([]);
    expect(texts.办复率).toBe(shown);
  });

  test.each(['99.6%', '99.52%', '100%'])('contradicts: %s', (written) => {
    const { texts, said } = rate(written);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`给定的“办复率”是${written}，按台账计算是99.5%，差`);
    expect(said[0]).toMatch(/个百分点$/);
    expect(texts.办复率).toBe('99.5%');
  });

  test('says how it was rounded, or of what it is the share', () => {
    const hint = (given: string) => {
      const { log } = logOf(
        `year: 2024\ngivens: {办复率: ${given}}\nproposals: {totals: {收到: 223件, 立案: 205件, 办复: 200件}}`,
      );
      const [one] = computeCatalogue(log).diagnostics;
      return { hint: one?.hint, related: one?.related?.map(({ message }) => message) };
    };
    expect(hint('97.5%').hint).toBe('可能的原因：97.5609…%四舍五入是97.6%，写的是舍去尾数所得');
    expect(hint('89.7%').hint).toBe('可能的原因：写的恰是占“提案收到”223件的百分比');
    expect(hint('89.7%').related).toEqual(['“提案办复”的依据：办复，200件', '“提案立案”的依据：立案，205件']);
  });
});

describe('a name stands for one figure', () => {
  test('a given for another scope needs another name', () => {
    const text = 'year: 2024\ngivens:\n  常委会议: {value: 83次, scope: 全市}';
    expect(computedFrom(text).said).toEqual([
      'duplicate-figure 3:3 “常委会议”是本级的数，这里给的是“全市”的',
    ]);
  });

  test('two files cannot give the same name', () => {
    const { said, texts } = computedFrom(
      'year: 2024\ngivens:\n  政协委员: 2775名',
      'givens:\n  政协委员: 2776名',
    );
    expect(said).toEqual(['duplicate-figure 2:3 名称“政协委员”已经另有所指']);
    expect(texts.政协委员).toBe('2775名');
  });

  test('a definition cannot take the name of a type, a given or a definition', () => {
    const text = 'year: 2024\ngivens: {甲: 2名}\nfigures:\n';
    for (const name of ['常委会议', '意见建议', '甲', '全部活动']) {
      expect(computedFrom(`${text}  ${name}: {count: {type: 专题协商}}`).said).toEqual([
        `duplicate-figure 4:3 名称“${name}”已经另有所指`,
      ]);
    }
  });

  test('nor can a figure be called like a helper', () => {
    const { said } = computedFrom('year: 2024\ngivens: {list: 2名}\nfigures: {sum: {count: {type: 协商}}}');
    expect(said).toEqual([
      'reserved-name 2:10 “list”是模板自用的词，不能作名称',
      'reserved-name 3:11 “sum”是模板自用的词，不能作名称',
    ]);
  });

  test('nor a measure like a type', () => {
    const text = 'year: 2024\ntaxonomy: {measures: [{name: 常委会议, unit: 个}]}';
    expect(computedFrom(text).said).toEqual(['duplicate-figure 2:1 名称“常委会议”已经另有所指']);
  });
});
