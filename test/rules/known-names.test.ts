import { describe, expect, test } from 'vitest';
import { knownCommittees } from '../../src/rules/known-committees.ts';
import { knownGroups } from '../../src/rules/known-groups.ts';
import { knownMeasures } from '../../src/rules/known-measures.ts';
import { knownSections } from '../../src/rules/known-sections.ts';
import { knownStages } from '../../src/rules/known-stages.ts';
import { knownTypes } from '../../src/rules/known-types.ts';
import { logOf } from '../normalise/log-of.ts';
import { found } from './codes.ts';

describe('knownTypes', () => {
  test('accepts built-in types and those that the log adds', () => {
    const text = `year: 2024
taxonomy: {types: [{name: 协商议事活动, group: 协商}]}
activities:
- {date: 2024-03, type: [协商议事活动, 座谈会]}
figures:
  某数: {count: {type: 协商}}
`;
    expect(found(knownTypes, text)).toEqual([]);
  });

  test('reports unknown ones in entries, filters and plans, each in its place', () => {
    const text = `year: 2024
activities:
- {date: 2024-03, type: [座谈会, 常委会仪]}
- {date: 2024-04, type: 茶话会}
figures:
  某数: {count: {type: [专题协商, 专提协商]}}
plan: {arrangements: {entries: [{type: 常委会仪}]}}
`;
    expect(found(knownTypes, text)).toEqual([
      'unknown-type 3:31',
      'unknown-type 4:25',
      'unknown-type 6:29',
      'unknown-type 7:40',
    ]);
    const [first, second] = knownTypes(logOf(text).log);
    expect(first?.hint).toBe('是否想写 常委会议？');
    expect(second?.hint).toContain('分类');
  });

  test('tells the types of a group that was written for one', () => {
    const text = 'year: 2024\nactivities:\n- {date: 2024-03, type: 视察}\n';
    expect(knownTypes(logOf(text).log)[0]?.hint).toContain('专题视察、重点视察、集中视察');
  });

  test('tells the types of the one group whose name an unknown one holds', () => {
    const hintOf = (written: string) =>
      knownTypes(logOf(`year: 2024\nactivities:\n- {date: 2024-03, type: ${written}}\n`).log)[0]?.hint;
    expect(hintOf('视察活动')).toMatch(/^“视察”一类有：专题视察、重点视察、集中视察；都不是的/);
    for (const written of ['碰头会', '学习交流']) expect(hintOf(written)).toMatch(/^改成已有的类型/);
  });

  test('several types in one text are to be a list', () => {
    for (const written of ['党组会议、主席会议', '党组会仪暨主席会议', '党组会议 主席会议']) {
      const text = `year: 2024\nactivities:\n- {date: 2024-03-05, type: ${written}}\n`;
      expect(knownTypes(logOf(text).log)[0]?.hint).toContain('[党组会议, 主席会议]');
    }
  });
});

describe('knownMeasures', () => {
  test('accepts built-in and added measures, and 参加人次 in sums', () => {
    const text = `year: 2024
taxonomy: {measures: [{name: 开挖沟渠, unit: 米}]}
activities:
- {date: 2024-03, type: 座谈会, results: {开挖沟渠: 300米, 意见建议: 3}}
figures:
  某数: {sum: 参加人次}
`;
    expect(found(knownMeasures, text)).toEqual([]);
  });

  test('reports unknown ones at the key', () => {
    const text = `year: 2024
taxonomy: {measures: [{name: 上报信息, unit: 条, of: 社情民意}]}
activities:
- {date: 2024-03, type: 座谈会, results: {意见建仪: 3条}}
figures:
  某数: {sum: 意见}
`;
    expect(found(knownMeasures, text)).toEqual([
      'unknown-measure 2:49',
      'unknown-measure 4:40',
      'unknown-measure 6:13',
    ]);
  });
});

describe('knownCommittees', () => {
  const log = (committees: string, committee: string) =>
    `year: 2024\norganization: {committees: ${committees}}\nactivities:\n- {date: 2024-03, type: 座谈会, committee: ${committee}}\n`;

  test('lets every name pass where none is declared', () => {
    expect(
      found(knownCommittees, 'year: 2024\nactivities: [{date: 2024, type: 座谈会, committee: 甲}]'),
    ).toEqual([]);
  });

  test('accepts full names, short names and the usual abbreviation', () => {
    const committees = '[提案委员会, {name: 社会和法制委员会, shortName: 社法委}]';
    expect(found(knownCommittees, log(committees, '[提案委, 提案委员会, 社法委, 社会和法制委]'))).toEqual([]);
  });

  test('reports others, with the list as related place', () => {
    const text = log('[提案委员会, 经济委员会]', '[提案委, 经济科技委]');
    expect(found(knownCommittees, text)).toEqual(['unknown-committee 4:47 2:16']);
  });

  test('suggests the short name', () => {
    const text = log('[{name: 社会和法制委员会, shortName: 社法委}]', '社发委');
    expect(knownCommittees(logOf(text).log)[0]?.hint).toBe('是否想写 社法委？');
  });
});

describe('knownStages', () => {
  test('accepts declared stages', () => {
    const text = `year: 2024
taxonomy: {stages: [{name: 在办, of: 立案}]}
proposals:
  totals: {收到: 9件, 在办: 3}
  list: [{title: 甲, stages: [在办, 重点]}]
`;
    expect(found(knownStages, text)).toEqual([]);
  });

  test('reports others', () => {
    const text = `year: 2024
taxonomy: {stages: [{name: 在办, of: 立安}]}
proposals:
  totals: {受到: 9件}
  list: [{title: 甲, stages: [办复, 办结]}]
`;
    expect(found(knownStages, text)).toEqual([
      'unknown-proposal-stage 2:36',
      'unknown-proposal-stage 4:12',
      'unknown-proposal-stage 5:34',
    ]);
  });
});

describe('knownGroups and knownSections', () => {
  test('accept what is declared', () => {
    const text = `year: 2024
taxonomy:
  sections: [{name: 文化文史}]
  groups: [{name: 网络议政, section: 文化文史}]
  types: [{name: 线上议政, group: 网络议政, section: 协商议政}]
`;
    expect(found(knownGroups, text)).toEqual([]);
    expect(found(knownSections, text)).toEqual([]);
  });

  test('report what is not', () => {
    const text = `year: 2024
taxonomy:
  groups: [{name: 网络议政, section: 文化}]
  types: [{name: 线上议政, group: 网络议证, section: 协商}]
`;
    expect(found(knownGroups, text)).toEqual(['unknown-group 4:31']);
    expect(found(knownSections, text)).toEqual(['unknown-section 3:34', 'unknown-section 4:46']);
    expect(knownGroups(logOf(text).log)[0]?.hint).toBe('是否想写 网络议政？');
  });
});
