import { describe, expect, test } from 'vitest';
import { measureWithinWhole } from '../../src/rules/measure-within-whole.ts';
import { found } from './codes.ts';

const log = (...results: string[]) =>
  `year: 2024\nactivities:\n${results.map((result) => `- {date: 2024, type: 其他履职活动, results: {${result}}}\n`).join('')}`;

describe('measureWithinWhole', () => {
  test('compares totals, not entries', () => {
    expect(found(measureWithinWhole, log('社情民意信息: 40条', '采用信息: 17条', '采用信息: 20条'))).toEqual(
      [],
    );
    expect(
      found(measureWithinWhole, log('采用信息: 17条, 社情民意信息: 10条', '社情民意信息: 10条')),
    ).toEqual([]);
  });

  test('reports a part above its whole', () => {
    const text = log('社情民意信息: 30条', '采用信息: 17条', '采用信息: 14条');
    expect(found(measureWithinWhole, text)).toEqual(['part-above-whole 4:46 3:48']);
  });

  test('takes a whole that is never mentioned as unknown', () => {
    expect(found(measureWithinWhole, log('采用信息: 17条'))).toEqual([]);
  });

  test('gives 余 the benefit of the doubt', () => {
    expect(found(measureWithinWhole, log('社情民意信息: 10余条', '采用信息: 17条'))).toEqual([]);
  });

  test('knows the relations that the log declares', () => {
    const text = `year: 2024
taxonomy: {measures: [{name: 重点信息, unit: 条, of: 社情民意信息}]}
activities:
- {date: 2024, type: 其他履职活动, results: {重点信息: 3条, 社情民意信息: 2条}}
`;
    expect(found(measureWithinWhole, text)).toEqual(['part-above-whole 4:46 4:58']);
  });
});
