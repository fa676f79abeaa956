import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hanziNumber } from '../../src/quantity/hanzi.ts';
import { splitHanziRange } from '../../src/quantity/hanzi-range.ts';

describe('numerals said in one breath', () => {
  test.each([
    ['三四', '三', '四'],
    ['三五', '三', '五'],
    ['一两', '一', '两'],
    ['两三', '两', '三'],
    ['十七八', '十七', '十八'],
    ['三四十', '三十', '四十'],
    ['七八百', '七百', '八百'],
    ['一百二三十', '一百二十', '一百三十'],
    ['五六万', '五万', '六万'],
  ])('%s', (text, low, high) => {
    expect(splitHanziRange(text)).toEqual([low, high]);
  });

  test.each(['三', '三十', '三三', '四三', '四六', '二〇二四', '十', '', '三四五', '百三四百', '次'])(
    '%s is none',
    (text) => {
      expect(splitHanziRange(text)).toBeUndefined();
    },
  );

  test('no number is one', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (number) => {
        expect(splitHanziRange(hanziNumber(number))).toBeUndefined();
      }),
    );
  });
});
