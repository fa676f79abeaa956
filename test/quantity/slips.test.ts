import Big from 'big.js';
import { expect, test } from 'vitest';
import { boundsOf, gap } from '../../src/quantity/bounds.ts';
import { exactShareWords, roundingSlips } from '../../src/quantity/rounding-slips.ts';
import { makesShare } from '../../src/quantity/share.ts';
import { hasSwappedDigits, isTenThousandfold } from '../../src/quantity/slips.ts';
import { quantity } from './quantity.ts';

test.each([
  ['364件', '346件', true],
  ['591件', '519件', true],
  ['1.25万元', '1.52万元', true],
  ['7.3%', '3.7%', true],
  ['90.0%', '9.0%', false],
  ['123件', '321件', false],
  ['364件', '364件', false],
  ['364件', '347件', false],
  ['12件', '210件', false],
  ['10件', '1件', false],
  ['3.5万元', '53000元', false],
])('%s and %s have two neighbouring digits swapped: %s', (a, b, expected) => {
  expect(hasSwappedDigits(quantity(a), quantity(b))).toBe(expected);
  expect(hasSwappedDigits(quantity(b), quantity(a))).toBe(expected);
});

test.each([
  ['351万元', '351元', true],
  ['351元', '351万元', true],
  ['351元', '352万元', false],
  ['0元', '0万元', false],
])('%s and %s are ten thousand times each other: %s', (a, b, expected) => {
  expect(isTenThousandfold(quantity(a).value, quantity(b).value)).toBe(expected);
});

test.each([
  [4502, 5005, '89.9%', ['cut-off'], '89.9500…%'],
  [503, 5005, '10.1%', ['rounded-up', 'rounded-twice'], '10.0499…%'],
  [528, 5005, '10.6%', ['rounded-up', 'rounded-twice'], '10.5494…%'],
  [1334, 5005, '26.6%', ['cut-off'], '26.6533…%'],
  [1, 3, '34%', ['rounded-up'], '33.333…%'],
  [1, 3, '32%', [], '33.333…%'],
  [1, 8, '12%', ['cut-off'], '12.5%'],
  [1, 4, '24%', [], '25%'],
  [3, 2000, '1‰', ['cut-off'], '1.5‰'],
  [1, 0, '50%', [], undefined],
])('%i of %i as %s: %j', (part, whole, stated, habits, words) => {
  const numbers = [new Big(part), new Big(whole), quantity(stated)] as const;
  expect(roundingSlips(...numbers)).toEqual(habits);
  if (words !== undefined) expect(exactShareWords(...numbers)).toBe(words);
});

test.each([
  ['15件', '205件', '7.3%', true],
  ['15件', '205件', '7.4%', false],
  ['15件', '205件', '近8%', true],
  ['15件', '200余件', '7.3%', true],
  ['15件', '200余件', '7.6%', false],
  ['10余件', '100件', '19%', true],
  ['10余件', '100件', '21%', false],
  ['10件以上', '100件', '99%', true],
  ['15件', '100件以上', '0.1%', true],
  ['15件', '100件以上', '16%', false],
  ['0件', '0件', '0%', false],
])('%s of %s make %s: %s', (part, whole, stated, expected) => {
  const [one, all] = [part, whole].map((text) => boundsOf(quantity(text)));
  if (!one || !all) throw new Error('no bounds');
  expect(makesShare(one, all, quantity(stated))).toBe(expected);
});

test('a margin lets a share be off by so much', () => {
  const [part, whole] = [boundsOf(quantity('15件')), boundsOf(quantity('205件'))];
  expect(makesShare(part, whole, quantity('7.2%'), new Big('0.1'))).toBe(true);
  expect(makesShare(part, whole, quantity('7.1%'), new Big('0.1'))).toBe(false);
});

test.each([
  ['591件', '588件', '3'],
  ['3500余件', '3700件', '100'],
  ['3500余件', '3550件', '0'],
  ['100件以上', '300件', '0'],
  ['100件以上', '90件', '10'],
])('%s and %s are at least %s apart', (a, b, expected) => {
  expect(gap(boundsOf(quantity(a)), boundsOf(quantity(b))).toFixed()).toBe(expected);
  expect(gap(boundsOf(quantity(b)), boundsOf(quantity(a))).toFixed()).toBe(expected);
});
