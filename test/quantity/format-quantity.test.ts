import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHanzi, formatNumber, formatQuantity } from '../../src/quantity/format-quantity.ts';
import { hanziNumber, parseHanziNumber } from '../../src/quantity/hanzi.ts';
import { isQuantity, parseQuantity } from '../../src/quantity/parse-quantity.ts';
import { anyQuantity } from './any-quantity.ts';
import { quantity } from './quantity.ts';

test('law: a quantity printed and read again is the same quantity', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('条', '人次', '元', '%', '千瓦', '', '个百分点').chain(anyQuantity),
      (given) => {
        const read = parseQuantity(formatQuantity(given));
        expect(isQuantity(read) && { ...read, value: read.value.toFixed() }).toEqual({
          ...given,
          value: given.value.toFixed(),
        });
      },
    ),
  );
});

test('hanzi numerals end where their words do', () => {
  expect(formatHanzi(quantity('9999999999999999次'))).toMatch(/^九千九百九十九万九千九百九十九亿/);
  expect(formatHanzi(quantity('10000000000000000次'))).toBe('10000000000000000次');
});

test('law: no text makes parsing throw, and every suggestion is a quantity', () => {
  const signs = fc.constantFrom(...'0123456789.,，+-千百十万亿两三几余多约近条人次元以上下左右 ３％');
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 12 }), (text) => {
      const parsed = parseQuantity(text);
      if (isQuantity(parsed) || parsed.suggestion === undefined) return;
      expect(isQuantity(parseQuantity(parsed.suggestion))).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['3512条', '3512'],
  ['3500余条', '3500余'],
  ['近500场次', '近500'],
  ['约96亿元', '约96亿'],
  ['20多万元', '20多万'],
  ['100条以上', '不少于100'],
  ['100条以下', '不超过100'],
  ['100条左右', '约100'],
])('the number of %s alone is %s', (written, expected) => {
  expect(formatNumber(quantity(written))).toBe(expected);
});

test.each([
  ['36次', '三十六次'],
  ['2次', '两次'],
  ['12次', '十二次'],
  ['22次', '二十二次'],
  ['2300余人', '两千三百余人'],
  ['近500场次', '近五百场次'],
  ['20余万元', '二十余万元'],
  ['2万余元', '两万余元'],
  ['30%', '百分之三十'],
  ['100条以上', '一百条以上'],
])('%s in hanzi is %s', (written, expected) => {
  expect(formatHanzi(quantity(written))).toBe(expected);
});

test.each([
  [0, '零'],
  [10, '十'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [1005, '一千零五'],
  [1050, '一千零五十'],
  [10_001, '一万零一'],
  [100_000, '十万'],
  [1_010_000, '一百零一万'],
  [100_010_000, '一亿零一万'],
  [1_000_000_000_000, '一万亿'],
  [3.5, '三点五'],
])('%d is %s', (number, expected) => {
  expect(hanziNumber(number)).toBe(expected);
});

test.each([
  ['百', '100'],
  ['两千三', '2300'],
  ['三百五', '350'],
  ['一万二', '12000'],
  ['三四', undefined],
  ['二〇二四', undefined],
  ['十百', undefined],
  ['', undefined],
])('%s is read as %s', (written, expected) => {
  expect(parseHanziNumber(written)?.toFixed()).toBe(expected);
});

test('law: every whole number is read back from its hanzi, with 二 and with 两', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(99_999), fc.maxSafeNat()), (number) => {
      expect(parseHanziNumber(hanziNumber(number))?.toNumber()).toBe(number);
      expect(parseHanziNumber(hanziNumber(number, true))?.toNumber()).toBe(number);
    }),
    { numRuns: 2000 },
  );
});
