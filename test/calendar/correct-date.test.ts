import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctDate } from '../../src/calendar/correct-date.ts';
import { formatDate, writeDate } from '../../src/calendar/format-date.ts';
import { anyDate } from './any-date.ts';

describe('finds the date in the spellings of ledgers', () => {
  test.each([
    ['3/5', '2024-03-05'],
    ['2024、3、5', '2024-03-05'],
    ['2024。3。5', '2024-03-05'],
    ['2024,3,5', '2024-03-05'],
    ['2024\\3\\5', '2024-03-05'],
    ['2024 3 5', '2024-03-05'],
    ['2024年度', '2024'],
    ['全年', '2024'],
    ['2024年全年', '2024'],
    ['一至三季度', '2024-Q1/2024-Q3'],
    ['2024年1-2季度', '2024-Q1/2024-Q2'],
    ['一、二季度', '2024-Q1/2024-Q2'],
    ['前三季度', '2024-Q1/2024-Q3'],
    ['2024年前三季度', '2024-Q1/2024-Q3'],
    ['3、4月', '2024-03/2024-04'],
    ['3月5、6日', '2024-03-05/2024-03-06'],
    ['3月5日、6日、7日', '2024-03-05/2024-03-07'],
    ['3月上中旬', '2024-03-01/2024-03-20'],
    ['2月中下旬', '2024-02-11/2024-02-29'],
    ['3月5日至\n7日', '2024-03-05/2024-03-07'],
    ['2024-03-05 00:00:00', '2024-03-05'],
    ['2024-03-05T00:00:00Z', '2024-03-05'],
  ])('%j', (written, text) => {
    expect(correctDate(written, 2024)).toMatchObject({ text, beside: '' });
  });
});

describe('tells what it leaves out', () => {
  test.each([
    ['3月5日上午9时', '2024-03-05', '上午9时'],
    ['3月5日 下午3:00', '2024-03-05', '下午3:00'],
    ['三月五日上午九时三十分', '2024-03-05', '上午九时三十分'],
    ['2024.3.5 9:00-11:30', '2024-03-05', '9:00-11:30'],
    ['2024-03-05T09:00', '2024-03-05', 'T09:00'],
    ['2024-03-0514:30', '2024-03-05', '14:30'],
    ['3月5日（星期二）9点半', '2024-03-05', '星期二 9点半'],
    ['3月5日(周二 上午)', '2024-03-05', '周二 上午'],
    ['3月5日上午-6日下午', '2024-03-05/2024-03-06', '上午 下午'],
    ['3月5日9时—3月6日17时', '2024-03-05/2024-03-06', '9时 17时'],
    ['3月底', '2024-03', '底'],
    ['二季度末', '2024-Q2', '末'],
    ['2024年初', '2024', '初'],
  ])('%j', (written, text, beside) => {
    expect(correctDate(written, 2024)).toEqual({ text, beside, hadYear: /2024/.test(written) });
  });
});

describe('finds none where there is none, or more than one', () => {
  test.each([
    '',
    '上午9时',
    '星期二',
    '3-5',
    '03-05',
    '3月5日、12日',
    '3月5日，4月2日',
    '3月、5月',
    '3月5日前',
    '3月5日（推迟）',
    '5日',
    '每周一',
    '待定',
    `${'3月5日'.repeat(20)}`,
  ])('%j', (written) => {
    expect(correctDate(written, 2024)).toBeUndefined();
  });
});

test('law: what a document prints is found again', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(correctDate(formatDate(date, true))?.text).toBe(writeDate(date));
    }),
  );
});
