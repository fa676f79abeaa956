import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownNumber } from '../../src/workbook/format/shown-number.ts';
import { spreadsheetNumber } from '../../src/workbook/format/spreadsheet-number.ts';

const shown = (format: string, value: number) =>
  shownNumber(format, spreadsheetNumber(value) ?? '', false).text;

describe('a number in a format', () => {
  it.each([
    ['General', 1234567890123, '1234567890123'],
    ['@', 5, '5'],
    ['"第"0"次"', 3, '第3次'],
    ['#,##0', 1234567, '1,234,567'],
    ['0.00', 2.675, '2.68'],
    ['0.00', -1.005, '-1.01'],
    ['0%', 0.285, '29%'],
    ['0.0,', 12345, '12.3'],
    ['0!.0,"万元"', 12345, '1.2万元'],
    ['0!.0,"万"', 360, '0.0万'],
    ['0.0_ ;[Red]\\-0.0\\ ', -3.25, '-3.3'],
    ['0;-0;"—"', 0, '—'],
    ['[>=10000]0.0,"千";0', 23456, '23.5千'],
    ['[>=10000]0.0,"千";0', 34, '34'],
    ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', 1234, '1,234'],
    ['# ?/?', 0.5, '1/2'],
    ['0.00E+00', 12345, '1.23E+04'],
    ['000', 7, '007'],
    // What hides a number, and what nobody understands, shows it all the same: nothing is lost.
    [';;;', 5, '5'],
    ['0;;', 0, '0'],
    ['0[', 5, '5'],
  ])('%s of %d is %s', (format, value, text) => {
    expect(shown(format, value)).toBe(text);
  });

  it.each([
    ['yyyy/m/d h:mm', 45356.6, '2024/3/5 14:24'],
    ['yyyy-mm-dd hh:mm:ss', 45356.9999999, '2024-03-06 00:00:00'],
    ['上午/下午h"时"mm"分"', 45356.6, '下午2时24分'],
    ['h:mm AM/PM', 0.5, '12:00 PM'],
    ['mm:ss', 0.01, '14:24'],
    ['[h]:mm', 1.5, '36:00'],
    ['yyyy"年"m"月"d"日" aaaa', 45356, '2024年3月5日 星期二'],
    ['[$-804]yyyy"年"mmmm', 45356, '2024年三月'],
    ['d-mmm-yy', 45356, '5-Mar-24'],
    ['yyyy年m月d日', 45356, '2024年3月5日'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 45282, '二〇二三年十二月二十二日'],
    ['yyyy/m/d', -1, '-1'],
    ['yyyy/m/d', 3e6, '3000000'],
  ])('%s of %d is %s', (format, value, text) => {
    expect(shown(format, value)).toBe(text);
  });

  it('has the day that its text shows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 80_000 }),
        fc.double({ min: 0, max: 0.99998, noNaN: true }),
        (day, part) => {
          const { text, date } = shownNumber('yyyy-m-d', spreadsheetNumber(day + part) ?? '', false);
          expect(`${date?.year}-${date?.month}-${date?.day}`).toBe(text);
          const meant = new Date(Date.UTC(1899, 11, 30 + day));
          expect([date?.year, date?.month, date?.day]).toEqual([
            meant.getUTCFullYear(),
            meant.getUTCMonth() + 1,
            meant.getUTCDate(),
          ]);
        },
      ),
    );
  });
});

describe('a number in full', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-0, '0'],
    [2 ** 60, '1152921504606850000'],
    [4209.3 + 351, '4560.3'],
  ])('%d is %s', (value, text) => {
    expect(spreadsheetNumber(value)).toBe(text);
  });

  it('is an exact decimal of fifteen digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = spreadsheetNumber(value) ?? '';
        expect(text).toMatch(/^-?\d+(?:\.\d*[1-9])?$/);
        expect(Number(text)).toBe(Number(value.toPrecision(15)) + 0);
      }),
    );
  });
});
