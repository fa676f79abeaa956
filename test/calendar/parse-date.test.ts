import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDate } from '../../src/calendar/format-date.ts';
import { isDate, parseDate } from '../../src/calendar/parse-date.ts';
import { anyDate, anyRange } from './any-date.ts';

function read(written: string | number): string {
  const date = parseDate(written, 2024);
  return isDate(date) ? `${date.grain} ${writeDate(date)}` : JSON.stringify(date);
}

describe('parseDate reads the spellings of a log', () => {
  test.each([
    ['2024-03-05', 'day 2024-03-05'],
    ['2024-3-5', 'day 2024-03-05'],
    ['2024-02-29', 'day 2024-02-29'],
    ['2024-03', 'month 2024-03'],
    ['2024-Q1', 'quarter 2024-Q1'],
    ['2024', 'year 2024'],
    [2024, 'year 2024'],
    ['2024-03-05/2024-03-08', 'day 2024-03-05/2024-03-08'],
    ['2024-07/2024-08', 'month 2024-07/2024-08'],
    ['2016/2020', 'year 2016/2020'],
    ['2024-12-30/2025-01-02', 'day 2024-12-30/2025-01-02'],
    ['2024-03-08/2024-03-05', 'day 2024-03-08/2024-03-05'],
  ])('%s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });
});

describe('parseDate corrects every other spelling', () => {
  test.each([
    ['2024.3.5', 'spelling', '2024-03-05'],
    ['2024.10', 'spelling', '2024-10'],
    [2024.3, 'spelling', '2024-03'],
    ['2024/3/5', 'spelling', '2024-03-05'],
    ['2024/3', 'spelling', '2024-03'],
    ['2024年3月5日', 'spelling', '2024-03-05'],
    ['2024 年 3 月 5 日', 'spelling', '2024-03-05'],
    ['２０２４-03-05', 'spelling', '2024-03-05'],
    ['二〇二四年三月五日', 'spelling', '2024-03-05'],
    ['20240305', 'spelling', '2024-03-05'],
    [20240305, 'spelling', '2024-03-05'],
    ['24年3月5日', 'spelling', '2024-03-05'],
    ['2024年第一季度', 'spelling', '2024-Q1'],
    ['2024Q1', 'spelling', '2024-Q1'],
    ['2024年下半年', 'spelling', '2024-07/2024-12'],
    ['2024年7—8月', 'spelling', '2024-07/2024-08'],
    ['2024.3.5-3.8', 'spelling', '2024-03-05/2024-03-08'],
    ['2024-03-05至2024-03-08', 'spelling', '2024-03-05/2024-03-08'],
    ['2024-03-05/08', 'spelling', '2024-03-05/2024-03-08'],
    ['3月5日', 'no-year', '2024-03-05'],
    ['三月五日', 'no-year', '2024-03-05'],
    ['十二月三十一日', 'no-year', '2024-12-31'],
    ['7-8月', 'no-year', '2024-07/2024-08'],
    ['3月5日至8日', 'no-year', '2024-03-05/2024-03-08'],
    ['第四季度', 'no-year', '2024-Q4'],
    ['3月上旬', 'no-year', '2024-03-01/2024-03-10'],
    ['2月下旬', 'no-year', '2024-02-21/2024-02-29'],
    [3.4, 'no-year', '2024-03-04'],
    [2.3, 'no-year', '2024-02-03'],
    [3.15, 'no-year', '2024-03-15'],
  ])('%s', (written, problem, suggestion) => {
    expect(parseDate(written, 2024)).toEqual({ problem, suggestion });
  });
});

describe('what the correction leaves out is told', () => {
  test.each([
    ['2024年3月5日（星期二）', 'spelling', '星期二'],
    ['2024-03-05 14:30', 'spelling', '14:30'],
    ['3月5日上午9时', 'no-year', '上午9时'],
  ])('%s', (written, problem, beside) => {
    expect(parseDate(written, 2024)).toEqual({ problem, suggestion: '2024-03-05', beside });
  });
});

describe('parseDate has no correction for what no calendar has', () => {
  test.each([
    ['', 'empty'],
    ['昨天', 'not-a-date'],
    [45356, 'not-a-date'],
    [2024.1, 'lost-zero'],
    [3.1, 'lost-zero'],
    [2.2, 'lost-zero'],
    ['2024-02-30', 'no-such-day'],
    ['2023-02-29', 'no-such-day'],
    ['3月35日', 'no-such-day'],
    ['2024-13-01', 'no-such-month'],
    ['2024.13.5', 'no-such-month'],
    ['2024-Q5', 'no-such-quarter'],
    ['0224-03-05', 'no-such-year'],
  ])('%s', (written, problem) => {
    expect(parseDate(written, 2024)).toEqual({ problem });
  });

  test('a date without a year, where the year is not known', () => {
    expect(parseDate('3月5日')).toEqual({ problem: 'not-a-date' });
  });
});

test('law: a date written and read again is the same date', () => {
  fc.assert(
    fc.property(fc.oneof(anyDate, anyRange), (date) => {
      expect(parseDate(writeDate(date))).toEqual(date);
    }),
  );
});

test('law: no text makes it throw, and every suggestion is a date', () => {
  const signs = fc.constantFrom(...'0123456789-/.年月日季度第上下半旬至—Q二三十〇 ');
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 16 }), (text) => {
      const parsed = parseDate(text, 2024);
      if (isDate(parsed) || parsed.suggestion === undefined) return;
      expect(isDate(parseDate(parsed.suggestion))).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
