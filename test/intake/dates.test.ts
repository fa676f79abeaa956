import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dateOf } from '../../src/intake/values/date.ts';
import { activity, column, type Given, type GivenColumn } from './one-row.ts';

const march = { month: { value: 3, where: '工作表名“3月”' } };

const day = (text: string): Given => ({
  text,
  number: '45356',
  date: { year: 2024, month: 3, day: 5 },
  grain: 'day',
});

describe('the date of a cell', () => {
  it.each<[Given, string | number]>([
    [day('2024/3/5'), '2024-03-05'],
    [day('3月5日'), '2024-03-05'],
    [
      { text: '2024年3月', number: '45352', date: { year: 2024, month: 3, day: 1 }, grain: 'month' },
      '2024-03',
    ],
    [{ text: '2024年', number: '45292', date: { year: 2024, month: 1, day: 1 }, grain: 'year' }, '2024'],
    [45356, '2024-03-05'],
    ['45356', '2024-03-05'],
    [20240305, '2024-03-05'],
    [2024, '2024'],
    ['2024.3.5', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024-3-5', '2024-03-05'],
    ['２０２４．３．５', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['2024年3月', '2024-03'],
    ['3月', '2024-03'],
    ['3月5日', '2024-03-05'],
    ['3.5', '2024-03-05'],
    ['3.10', '2024-03-10'],
    [3.5, '2024-03-05'],
    [3.15, '2024-03-15'],
    // Excel has cut 3.10 to this, or nobody wrote a zero.
    [{ text: '3.1', number: '3.1' }, 3.1],
    [{ text: '2024.1', number: '2024.1' }, 2024.1],
    ['3月5日至7日', '2024-03-05/2024-03-07'],
    ['3月5日—4月2日', '2024-03-05/2024-04-02'],
    ['3月上旬', '2024-03-01/2024-03-10'],
    ['一季度', '2024-Q1'],
    ['2023年3月5日', '2023-03-05'],
    ['3月5日、12日', '3月5日、12日'],
    ['3月35日', '3月35日'],
    ['待定', '待定'],
    [45356000, '45356000'],
    [17, '17'],
  ])('%j → %s', (given, expected) => {
    const { value, cells } = activity([column('date', given)]);
    expect(value.date).toBe(expected);
    expect(value.note).toBeUndefined();
    expect(cells.get('date')?.text).toBe(typeof given === 'object' ? given.text : String(given));
  });

  it.each<[Given, string]>([
    ['3月5日上午9时', '2024-03-05'],
    ['2024-03-05 14:30', '2024-03-05'],
    ['3月底', '2024-03'],
    [day('2024/3/5 14:30'), '2024-03-05'],
    [day('2024年3月5日 星期二'), '2024-03-05'],
  ])('%j says more than a date, and the note says it', (given, expected) => {
    const { value } = activity([column('date', given, '', '活动时间')]);
    expect(value.date).toBe(expected);
    expect(value.note).toBe(`活动时间：${typeof given === 'object' ? given.text : given}`);
  });

  it('may have lost a zero, whatever its format shows', () => {
    const { value } = activity([column('date', { text: '3.10', number: '3.1' }, '', '日期')]);
    expect(value.date).toBe(3.1);
    expect(value.note).toBe('日期：3.10');
  });

  it.each<Given>(['', '无', '—', ' / '])('%j is none', (given) => {
    expect(activity([column('date', given), column('title', '甲')]).value).not.toHaveProperty('date');
  });

  it('without a year stays as typed where nothing says the year', () => {
    expect(activity([column('date', '3月5日')], { year: undefined }).value.date).toBe('3月5日');
  });
});

describe('in a CSV file, where numbers are texts', () => {
  it.each<[string, string | number]>([
    ['3.1', 3.1],
    ['3.5', '2024-03-05'],
    ['3.10', '2024-03-10'],
    ['45356', '2024-03-05'],
  ])('%s → %s', (given, expected) => {
    expect(activity([column('date', given)], { format: 'csv' }).value.date).toBe(expected);
  });
});

describe('the month of a sheet', () => {
  it.each<[Given, string]>([
    ['5日', '2024-03-05'],
    ['5号', '2024-03-05'],
    [5, '2024-03-05'],
    ['5', '2024-03-05'],
    ['5-7日', '2024-03-05/2024-03-07'],
    ['5日至7日', '2024-03-05/2024-03-07'],
    ['5、6日', '2024-03-05/2024-03-06'],
    ['4月2日', '2024-04-02'],
  ])('completes %j', (given, expected) => {
    const { value, inferred } = activity([column('date', given)], { setting: march });
    expect(value.date).toBe(expected);
    expect(inferred.size).toBe(0);
  });

  it('is the date of a row that has none, and is told', () => {
    const { value, inferred } = activity([column('title', '甲')], { setting: march });
    expect(value.date).toBe('2024-03');
    expect(inferred.get('date')).toBe('工作表名“3月”');
  });

  it('does not make a date of 32', () => {
    expect(activity([column('date', 32)], { setting: march }).value.date).toBe('32');
  });
});

describe('dates in several columns', () => {
  it.each<[string, readonly GivenColumn[], string | undefined, string?]>([
    ['both ends', [column('date/start', '3月5日'), column('date/end', '3月7日')], '2024-03-05/2024-03-07'],
    ['the same day', [column('date/start', '3月5日'), column('date/end', '3月5日')], '2024-03-05'],
    [
      'an end within the month',
      [column('date/start', '3月5日'), column('date/end', '7日')],
      '2024-03-05/2024-03-07',
    ],
    ['a start only', [column('date/start', '3月5日'), column('date/end', '')], '2024-03-05'],
    ['an end only', [column('date/end', '3月7日', '', '结束日期')], '2024-03-07', '结束日期：3月7日'],
    ['an end that is none', [column('date/start', '3月5日'), column('date/end', '待定')], '3月5日至待定'],
    ['a month and a day', [column('date/month', 3), column('date/day', 5)], '2024-03-05'],
    ['in words', [column('date/month', '三月'), column('date/day', '5日')], '2024-03-05'],
    [
      'a year too',
      [column('date/year', '2023年'), column('date/month', 3), column('date/day', 5)],
      '2023-03-05',
    ],
    ['a month only', [column('date/month', '3月')], '2024-03'],
    ['days', [column('date/month', 3), column('date/day', '5-7')], '2024-03-05/2024-03-07'],
    ['a month beside the date', [column('date/month', '3月'), column('date', '3月5日')], '2024-03-05'],
    ['a month beside the day', [column('date/month', '3月'), column('date', '5日')], '2024-03-05'],
    [
      'a month that the date is not in',
      [column('date/month', '4月', '', '月份'), column('date', '3月5日')],
      '2024-03-05',
      '月份：4月',
    ],
  ])('%s', (_, columns, date, note) => {
    const { value } = activity(columns);
    expect(value.date).toBe(date);
    expect(value.note).toBe(note);
  });

  it('a day of the month that the section says', () => {
    expect(activity([column('date/day', 5)], { setting: march }).value.date).toBe('2024-03-05');
  });
});

test('lines with two dates are no date', () => {
  const { value } = activity([{ meaning: 'date', cells: ['3月5日', '4月2日'] }]);
  expect(value.date).toBe('3月5日、4月2日');
});

test('law: a bare number is a date from 2000 to 2049, by which spreadsheets number days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30000, max: 60000 }), (serial) => {
      const { value, isDate } = dateOf(
        { row: 0, column: 0, text: String(serial), number: String(serial), range: { start: 0, end: 5 } },
        { year: undefined, month: undefined },
      );
      const utc = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
      expect(isDate ? value : undefined).toBe(utc >= '2000' && utc < '2050' ? utc : undefined);
    }),
    { examples: [[36525], [36526], [54788], [54789]] },
  );
});
