import { describe, expect, test } from 'vitest';
import { isDate, parseDate } from '../../src/calendar/parse-date.ts';
import { isQuantity, parseQuantity } from '../../src/quantity/parse-quantity.ts';
import { certainDate } from '../../src/tidy/certain-date.ts';
import { certainQuantity } from '../../src/tidy/certain-quantity.ts';

describe('a date', () => {
  test.each<[string | number, string]>([
    ['2024.3.5', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024-3-5', '2024-03-05'],
    ['2024-3', '2024-03'],
    ['2024.3', '2024-03'],
    [2024.3, '2024-03'],
    ['2024年3月5日', '2024-03-05'],
    ['2024 年 3 月 5 号', '2024-03-05'],
    ['２０２４年３月５日', '2024-03-05'],
    ['二〇二四年三月五日', '2024-03-05'],
    ['2024年3月', '2024-03'],
    ['3月5日', '2024-03-05'],
    ['3月', '2024-03'],
    [20240305, '2024-03-05'],
    ['3月5日至8日', '2024-03-05/2024-03-08'],
    ['3月5日—4月2日', '2024-03-05/2024-04-02'],
    ['2024.3.5-2024.3.8', '2024-03-05/2024-03-08'],
    ['2024年第一季度', '2024-Q1'],
    ['上半年', '2024-01/2024-06'],
    ['2024-3-5/2024-3-8', '2024-03-05/2024-03-08'],
  ])('%s is %s', (written, meant) => {
    expect(certainDate(written, 2024)).toBe(meant);
    expect(isDate(parseDate(meant))).toBe(true);
  });

  test.each<string | number>([
    ...['2024-03-05', '2024', '2024-Q1', '2024-03-05/2024-03-08', 2024],
    ...['24.3.5', '3.5', '3/5', '2024.3-5', '2024.3.1 5', '3月上旬', '2024年3月5日上午', '2024-03-05 09:30'],
    ...[2024.1, '2024.13.5', '2024年2月30日', '12月28日至1月3日', '3月5日、12日', '下周', ''],
  ])('%s stays', (written) => {
    expect(certainDate(written, 2024)).toBeUndefined();
  });

  test.each(['3月5日', '上半年'])('%s stays where the year is not known', (written) => {
    expect(certainDate(written)).toBeUndefined();
  });
});

describe('a quantity', () => {
  test.each([
    ['２４条', '24条'],
    ['24 条', '24条'],
    ['3,500条', '3500条'],
    ['1，234，567元', '1234567元'],
    ['１，０００余人次', '1000余人次'],
    ['３．５％', '3.5%'],
    [' 24条 ', '24条'],
  ])('%s is %s', (written, meant) => {
    expect(certainQuantity(written)).toBe(meant);
    expect(isQuantity(parseQuantity(meant))).toBe(true);
  });

  test.each([
    '24条',
    '1 000条',
    '1,20条',
    '3、4条',
    '024条',
    '4千条',
    '120+',
    '超过100条',
    '20—30人',
    '很多',
    '',
  ])('%s stays', (written) => {
    expect(certainQuantity(written)).toBeUndefined();
  });
});
