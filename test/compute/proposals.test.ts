import { describe, expect, test } from 'vitest';
import { computedFrom } from './computed.ts';

function proposals(lines: string): ReturnType<typeof computedFrom> {
  return computedFrom(`year: 2024\nproposals:\n${lines}`);
}

describe('proposals', () => {
  test('by totals have a figure for every stage that the log knows, and no other', () => {
    const { texts, said } = proposals('  totals: {收到: 223件, 立案: 205件, 办复: 205件, 重点: 8}');
    expect(texts).toMatchObject({
      提案收到: '223件',
      提案立案: '205件',
      提案办复: '205件',
      重点提案: '8件',
      立案率: '91.9%',
      办复率: '100%',
    });
    expect(texts).not.toHaveProperty('提案满意');
    expect(texts).not.toHaveProperty('满意率');
    expect(said).toEqual([]);
  });

  test('by a list count for all the stages that they have passed', () => {
    const { texts } = proposals(
      '  list:\n    - {title: 甲, stages: 办复}\n    - {title: 乙, stages: 立案}\n    - {title: 丙, stages: [不立案]}',
    );
    expect(texts).toMatchObject({
      提案收到: '3件',
      提案立案: '2件',
      提案不立案: '1件',
      提案办复: '1件',
      办复率: '50%',
    });
  });

  test('by both must agree', () => {
    const list = '  list:\n    - {title: 甲, stages: 立案}\n    - {title: 乙, stages: 立案}\n';
    expect(proposals(`${list}  totals: {立案: 2件}`).said).toEqual([]);
    const { texts, said } = proposals(`${list}  totals: {立案: 3件}`);
    expect(texts.提案立案).toBe('2件');
    expect(said).toEqual(['totals-contradict-list 6:16 提案“立案”的合计是3件，名单里是2件，差1件']);
  });

  test('a list that has lost a proposal is not held against the totals', () => {
    const broken = '  list:\n    - {title: 甲, stages: 立案}\n    - {title: 乙, stages: 立按}\n';
    expect(proposals(`${broken}  totals: {立案: 2件}`).said).toEqual([]);
  });

  test('of none have rates without a number', () => {
    const { texts } = proposals('  totals: {立案: 0件, 办复: 0件}');
    expect(texts.提案立案).toBe('0件');
    expect(texts.办复率).toBe('—');
  });

  test('where 并案 are inside 立案, the log says so', () => {
    const { texts } = computedFrom(
      'year: 2024\ntaxonomy: {stages: [{name: 并案, of: 立案, rate: 并案率}]}\nproposals: {totals: {立案: 136件, 并案: 29件}}',
    );
    expect(texts).toMatchObject({ 提案立案: '136件', 提案并案: '29件', 并案率: '21.3%' });
  });
});
