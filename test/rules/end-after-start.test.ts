import { describe, expect, test } from 'vitest';
import { endAfterStart } from '../../src/rules/end-after-start.ts';
import { logOf } from '../normalise/log-of.ts';
import { found } from './codes.ts';

const log = (date: string) => `year: 2024\nactivities:\n- {date: ${date}, type: 座谈会}\n`;

describe('endAfterStart', () => {
  test('accepts ranges in order, of one day too', () => {
    expect(found(endAfterStart, log('2024-03-05/2024-03-08'))).toEqual([]);
    expect(found(endAfterStart, log('2024-03-05/2024-03-05'))).toEqual([]);
  });

  test('reports a range that runs backwards, with the right text', () => {
    const text = log('2024-03-08/2024-03-05');
    expect(found(endAfterStart, text)).toEqual(['end-before-start 3:10']);
    expect(endAfterStart(logOf(text).log)[0]?.hint).toContain('2024-03-05/2024-03-08');
  });

  test('looks at plans and filters too', () => {
    const plan = 'year: 2024\nplan: {arrangements: {entries: [{type: 常委会议, date: 2024-05/2024-03}]}}\n';
    expect(found(endAfterStart, plan)).toEqual(['end-before-start 2:52']);
    const figure = 'year: 2024\nfigures:\n  某数: {count: {during: 2024-05/2024-03}}\n';
    expect(found(endAfterStart, figure)).toEqual(['end-before-start 3:24']);
  });
});
