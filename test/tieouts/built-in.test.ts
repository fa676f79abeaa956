import { describe, expect, test } from 'vitest';
import { codes, held, hints, messages, places } from './held.ts';

const log = (stages: string, totals: string, more = '') =>
  `year: 2024\ntaxonomy: {stages: [${stages}]}\nproposals: {totals: {${totals}}}\n${more}`;
const COMPLETE = '{name: 收到, complete: true}';
const INSIDE = '{name: 并案, of: 立案, exclusive: false}';

describe('a stage that the log declares complete', () => {
  test('is its exclusive parts together, in either shape of the chain', () => {
    expect(held(log(COMPLETE, '收到: 223件, 立案: 205件, 并案: 10件, 不立案: 8件'))).toEqual([]);
    const inside = `${COMPLETE}, ${INSIDE}`;
    expect(held(log(inside, '收到: 150件, 立案: 136件, 并案: 29件, 不立案: 14件'))).toEqual([]);
  });

  test('is made of those of its parts that exclude each other, and of no other', () => {
    const stages = `${COMPLETE}, {name: 集体, of: 收到, exclusive: false}`;
    expect(held(log(stages, '收到: 223件, 立案: 205件, 并案: 10件, 不立案: 8件, 集体: 20件'))).toEqual([]);
  });

  test('is not held where the log does not declare it', () => {
    expect(held(log('{name: 建议, of: 收到}', '收到: 223件, 立案: 205件, 并案: 10件'))).toEqual([]);
  });

  test('tells which stage stands elsewhere than declared', () => {
    const beside = held(log(COMPLETE, '收到: 150件, 立案: 136件, 并案: 29件, 不立案: 14件'));
    expect(codes(beside)).toEqual(['stages-differ-from-whole 3:26']);
    expect(messages(beside)).toEqual([
      '“提案收到”150件，“提案立案”136件、“提案并案”29件、“提案不立案”14件合计179件，差29件',
    ]);
    expect(hints(beside)[0]).toContain('相差的数恰是“并案”；它若在“立案”之内');
    expect(places(beside)).toHaveLength(4);
    const inside = held(log(`${COMPLETE}, ${INSIDE}`, '收到: 223件, 立案: 205件, 并案: 10件, 不立案: 8件'));
    expect(hints(inside)[0]).toContain('把它的“属于”改为收到，“互斥”写是');
  });

  test('names the parts of which the log says nothing', () => {
    const found = held(log(COMPLETE, '收到: 223件, 立案: 205件, 并案: 10件'));
    expect(hints(found)).toEqual(['可能的原因：没有写“不立案”的件数']);
    expect(held(log(COMPLETE, '收到: 205件, 立案: 205件'))).toEqual([]);
  });

  test('is held by the list of proposals too', () => {
    const list = (...stages: string[]) =>
      stages.map((stage, index) => `  - {title: 案由${index}, stages: ${stage}}\n`).join('');
    const text = (...stages: string[]) =>
      `year: 2024\ntaxonomy: {stages: [${COMPLETE}]}\nproposals:\n  list:\n${list(...stages)}`;
    expect(held(text('立案', '办复', '不立案'))).toEqual([]);
    const found = held(text('立案', '收到', '收到'));
    expect(codes(found)).toEqual(['stages-differ-from-whole 2:42']);
    expect(messages(found)[0]).toContain('差2件');
  });

  test('keeps quiet where a stage has an error, or alone is above the whole', () => {
    expect(held(log(COMPLETE, '收到: 223件, 立案: 205条, 并案: 10件, 不立案: 9件'))).toEqual([]);
    expect(held(log(COMPLETE, '收到: 200件, 立案: 205件, 并案: 10件'))).toEqual([]);
  });

  test('gives rough numbers the benefit of the doubt', () => {
    expect(held(log(COMPLETE, '收到: 220余件, 立案: 205件, 并案: 10件, 不立案: 8件'))).toEqual([]);
    expect(held(log(COMPLETE, '收到: 210余件, 立案: 205件, 并案: 10件, 不立案: 8件'))).toHaveLength(1);
  });
});

describe('a given rate whose part is not known', () => {
  const rated = (rate: string, totals: string) =>
    codes(held(`year: 2024\ngivens: {满意率: ${rate}}\nproposals: {totals: {${totals}}}\n`));

  test('is one that a whole number of proposals makes', () => {
    expect(rated('60.2%', '立案: 262件, 办复: 259件')).toEqual([]);
    expect(rated('59.9%', '立案: 262件, 办复: 259件')).toEqual(['unattainable-share 2:15']);
  });

  test('is not held against a whole that is not known, that is rough, or another body’s', () => {
    expect(rated('59.9%', '立案: 262件')).toEqual([]);
    expect(rated('59.9%', '办复: 约259件')).toEqual([]);
    expect(rated('{value: 59.9%, scope: 全市}', '办复: 259件')).toEqual([]);
    expect(rated('59.9%', '办复: 259条')).toEqual([]);
  });
});

describe('definitions', () => {
  const defined = (figures: string, totals = '收到: 223件, 立案: 205件, 办复: 200件, 重点: 8件') =>
    held(`year: 2024\nfigures: {${figures}}\nproposals: {totals: {${totals}}}\n`);

  test('of a share above its whole', () => {
    expect(defined('率: {ratio: [提案办复, 提案立案]}')).toEqual([]);
    expect(defined('率: {ratio: [提案立案, 提案立案]}')).toEqual([]);
    const found = defined('率: {ratio: [提案立案, 提案办复]}');
    expect(codes(found)).toEqual(['ratio-above-whole 2:22']);
    expect(messages(found)).toEqual(['指标“率”是102.5%：“提案立案”205件多于“提案办复”200件']);
    expect(defined('率: {ratio: [提案立案, 提案办复]}', '立案: 205件, 办复: 约200件')).toEqual([]);
  });

  test('of a share whose whole may lack entries are left alone', () => {
    const text = (type: string) => `year: 2024
activities:
- {date: 2024-03-01, type: 常委会议, title: 三月会议}
- {date: 2024-04-01, type: 常委会议, title: 四月会议}
- {date: 2024-04-02, type: 主席会议, title: 第1次主席会议}
- {date: 2024-05-01, type: ${type}, title: 五月会议}
figures: {率: {ratio: [常委会议, 主席会议]}}
`;
    expect(codes(held(text('座谈会')))).toEqual(['ratio-above-whole 7:22']);
    expect(held(text('主席会仪'))).toEqual([]);
  });

  test('that add a stage to its own whole, directly or through other totals', () => {
    expect(codes(defined('总: {total: [提案立案, 重点提案]}'))).toEqual(['total-adds-own-part 2:29']);
    const nested = '总: {total: [甲, 乙]}, 甲: {total: [提案收到]}, 乙: {total: [提案办复]}';
    expect(codes(defined(nested))).toEqual(['total-adds-own-part 2:26']);
    expect(defined('总: {total: [重点提案, 提案办复]}')).toEqual([]);
    expect(defined('总: {total: [提案立案]}')).toEqual([]);
  });

  test('that add a measure to its own whole', () => {
    const found = held(`year: 2024
activities: [{date: 2024-03-01, type: 机关活动, results: {社情民意信息: 4条, 采用信息: 1条}}]
figures: {信息: {total: [社情民意信息, 采用信息]}}
`);
    expect(codes(found)).toEqual(['total-adds-own-part 3:32']);
  });

  test('whose parts share entries are left to the warning about these', () => {
    const list = '  list:\n  - {title: 甲, stages: 办复}\n  - {title: 乙, stages: 立案}\n';
    expect(held(`year: 2024\nfigures: {总: {total: [提案立案, 提案办复]}}\nproposals:\n${list}`)).toEqual([]);
  });
});
