import { describe, expect, test } from 'vitest';
import type { Activity } from '../../src/normalise/log.ts';
import { formatQuantity } from '../../src/quantity/format-quantity.ts';
import { locationOf } from '../../src/source/source.ts';
import { goodLog, logOf } from './log-of.ts';

const one = (fields: string, head = ''): Activity => {
  const [activity] = goodLog(
    `year: 2024\n${head}activities:\n- {date: 2024-03-05, type: 座谈会${fields}}\n`,
  ).activities;
  if (!activity) throw new Error('no activity');
  return activity;
};

const results = (activity: Activity) =>
  activity.results.map(({ measure, quantity }) => measure + formatQuantity(quantity));

describe('an activity', () => {
  test('is complete, whatever was left out', () => {
    const { times, ...rest } = one('');
    expect(formatQuantity(times)).toBe('1次');
    expect(rest).toMatchObject({
      types: ['座谈会'],
      title: '',
      topics: [],
      committees: [],
      ordinal: undefined,
      attendances: undefined,
      participants: [],
      results: [],
      instructions: [],
      outcome: '',
      tags: [],
      distinct: false,
    });
  });

  test('takes one or several of what may be listed, each once', () => {
    const activity = one(', topic: 养老, tags: [民生, 民生], committee: [提案委, 经济委]');
    expect(activity).toMatchObject({ topics: ['养老'], tags: ['民生'], committees: ['提案委', '经济委'] });
  });

  test('takes one instruction as a name, as fields, or in a list', () => {
    for (const written of ['县长', '{by: 县长}', '[县长]', '[{by: 县长}]']) {
      expect(one(`, instructions: ${written}`).instructions).toMatchObject([{ by: '县长', text: '' }]);
    }
  });

  test('knows committees by their short names', () => {
    const head = 'organization: {committees: [{name: 社会和法制委员会, shortName: 社法委}, 提案委员会]}\n';
    expect(one(', committee: [社法委, 提案委]', head).committees).toEqual(['社会和法制委员会', '提案委员会']);
  });

  test('counts persons in 人次, by quantity or by name', () => {
    for (const written of ['30人', '30名', '30位', '30人次', '30']) {
      const { attendances } = one(`, participants: ${written}`);
      expect(attendances && formatQuantity(attendances)).toBe('30人次');
    }
    const named = one(', participants: [张三, 李四]');
    expect(named.participants).toEqual(['张三', '李四']);
    expect(named.attendances && formatQuantity(named.attendances)).toBe('2人次');
  });

  test('gives bare results the declared unit, scale included', () => {
    expect(results(one(', results: {意见建议: 24, 资金: 351}'))).toEqual(['意见建议24条', '资金351万元']);
    expect(results(one(', results: {意见建议: 3500余条, 物资折款: 3万余元}'))).toEqual([
      '意见建议3500余条',
      '物资折款3万余元',
    ]);
  });

  test('puts funds among the results, exactly', () => {
    expect(results(one(', funds: 4209.3万元'))).toEqual(['资金4209.3万元']);
    expect(one(', funds: 4209.3').results[0]?.quantity.value.toFixed()).toBe('42093000');
  });

  test('counts times in the type’s unit', () => {
    const head = 'taxonomy: {types: [{name: 座谈会, group: 联谊, unit: 场次}]}\n';
    expect(formatQuantity(one(', times: 近500场次', head).times)).toBe('近500场次');
    expect(formatQuantity(one(', times: 12', head).times)).toBe('12场次');
  });

  test('takes an instruction by its author, or in full', () => {
    expect(one(', instructions: 县委书记').instructions).toMatchObject([{ by: '县委书记', text: '' }]);
    expect(one(', instructions: [{by: 县长, text: 请研究}]').instructions).toMatchObject([
      { by: '县长', text: '请研究' },
    ]);
  });

  test('keeps the way back to each result', () => {
    const [result] = one(', results: {意见建议: 24条}').results;
    if (!result) throw new Error('no result');
    const { file, range } = locationOf(result.origin);
    expect(file.text.slice(range.start, range.end)).toBe('24条');
  });
});

describe('an activity with errors', () => {
  test('goes if its date is broken, and is doubted in what it would have counted in', () => {
    const { log } = logOf(`year: 2024
activities:
- {date: 2024.3.5, type: 主席会议, title: 第7次主席会议, results: {意见建议: 3条}}
- {date: 2024-03-06, type: 座谈会}
`);
    expect(log.activities).toHaveLength(1);
    expect(log.complete).toBe(false);
    expect(log.uncertain).toEqual(new Set(['全部活动', '主席会议', '会议', '意见建议']));
    expect(log.lostOrdinals).toEqual(new Set([7]));
  });

  test('goes whole if it lacks a field, with the same doubts', () => {
    const { log } = logOf(`year: 2024
activities:
- {type: 主席会议, title: 第7次主席会议, funds: 3万元}
- {date: 2024-03-06, type: 座谈会}
`);
    expect(log.activities).toHaveLength(1);
    expect(log.uncertain).toEqual(new Set(['全部活动', '主席会议', '会议', '资金']));
    expect(log.lostOrdinals).toEqual(new Set([7]));
  });

  test('stays with what else it says', () => {
    const { log } = logOf(
      'year: 2024\nactivities: [{date: 2024-03-05, type: 座谈会, results: {意见建议: 三四条, 调研报告: 1篇}, funds: 3条}]',
    );
    expect(log.activities[0]?.results.map(({ measure }) => measure)).toEqual(['调研报告']);
    expect(log.uncertain).toEqual(new Set(['意见建议', '资金']));
  });

  test('of an unknown type casts doubt on the one that was meant', () => {
    const { log } = logOf('year: 2024\nactivities: [{date: 2024-03-05, type: 座谈汇}]');
    expect(log.uncertain).toEqual(new Set(['全部活动', '座谈汇', '座谈会', '联谊']));
  });
});
