import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../src/quantity/format-quantity.ts';
import { type ListedShare, roundShares } from '../../src/quantity/round-shares.ts';
import { isAttainable, nearestShares, shareOf } from '../../src/quantity/share.ts';
import { quantity } from './quantity.ts';

const count = fc.integer({ min: 1, max: 20_000 });

test.each([
  ['59.9%', 259, false],
  ['59.8%', 259, true],
  ['60.2%', 259, true],
  ['60%', 259, true],
  ['90.0%', 5005, true],
  ['100%', 1, true],
  ['50%', 1, false],
  ['0%', 7, true],
  ['0.1%', 7, false],
  ['12.5%', 8, true],
  ['12.50%', 8, true],
  ['12.51%', 8, false],
  ['33.3%', 3, true],
  ['33.4%', 3, false],
  ['125%', 4, true],
  ['5‰', 1000, true],
  ['5‰', 100, false],
  // Half-up takes its lower edge in and leaves its upper edge out: 1 of 8 is 12.5, so 13 and never 12.
  ['13%', 8, true],
  ['12%', 8, false],
  // What words leave open is not pinned to a half step.
  ['近60%', 7, true],
  ['约60%', 2, false],
  ['90%以上', 1, true],
  ['10%', 0, false],
])('%s of %i is made by a whole number: %s', (share, whole, expected) => {
  expect(isAttainable(quantity(share), new Big(whole))).toBe(expected);
});

test('the shares that whole numbers make lie on either side', () => {
  const near = nearestShares(quantity('59.9%'), new Big(259));
  expect(near.map(({ part, share }) => [part.toFixed(), formatQuantity(share)])).toEqual([
    ['155', '59.8%'],
    ['156', '60.2%'],
  ]);
  expect(nearestShares(quantity('59.9%'), new Big(0))).toEqual([]);
});

test.each([
  [4502, 5005, '90.0%'],
  [503, 5005, '10.0%'],
  [528, 5005, '10.5%'],
  [1334, 5005, '26.7%'],
  [15, 223, '6.7%'],
  [15, 205, '7.3%'],
])('%i of %i is %s', (part, whole, expected) => {
  const share = shareOf(new Big(part), new Big(whole), 1);
  expect(share && formatQuantity(share)).toBe(expected);
});

test('nothing is a share of zero', () => {
  expect(shareOf(new Big(1), new Big(0), 1)).toBeUndefined();
});

test('law: the share of a whole number is attainable, and no other is', () => {
  const cases = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat(2), fc.nat(10_000));
  fc.assert(
    fc.property(cases, ([whole, decimals, steps]) => {
      const value = new Big(steps).times(new Big(10).pow(-decimals)).mod(100);
      const share = { ...quantity('1%'), value, decimals };
      const made = Array.from({ length: whole + 1 }, (_, part) =>
        shareOf(new Big(part), new Big(whole), decimals),
      );
      expect(isAttainable(share, new Big(whole))).toBe(made.some((one) => one?.value.eq(value)));
    }),
  );
});

describe('lists of shares', () => {
  const round = (parts: readonly number[], rounding: 'half-up' | 'largest-remainder', decimals = 1) =>
    roundShares(
      parts.map((part) => new Big(part)),
      total(parts),
      decimals,
      rounding,
    );
  const total = (parts: readonly number[]) => new Big(parts.reduce((sum, part) => sum + part, 0));
  const texts = (shares: readonly ListedShare[]) => shares.map(({ share }) => formatQuantity(share));

  test('half-up rounds each alone', () => {
    expect(texts(round([1, 1, 1], 'half-up'))).toEqual(['33.3%', '33.3%', '33.3%']);
    expect(texts(round([148, 364, 66, 10], 'half-up'))).toEqual(['25.2%', '61.9%', '11.2%', '1.7%']);
  });

  test('largest remainder hands the rest to those that lost most', () => {
    expect(texts(round([2, 2, 3], 'largest-remainder', 0))).toEqual(['29%', '28%', '43%']);
    expect(texts(round([1, 5, 1], 'largest-remainder', 0))).toEqual(['14%', '72%', '14%']);
  });

  test('parts that lost the same may swap the step', () => {
    expect(round([1, 1, 1], 'largest-remainder').map(({ or }) => or && formatQuantity(or))).toEqual([
      '33.3%',
      '33.4%',
      '33.4%',
    ]);
    expect(round([1, 5, 1], 'largest-remainder', 0).every(({ or }) => or === undefined)).toBe(true);
  });

  test('law: largest remainder adds up to 100, each within a step of its share', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), fc.nat(2), (parts, decimals) => {
        const shares = round(parts, 'largest-remainder', decimals);
        const sum = shares.reduce((all, { share }) => all.plus(share.value), new Big(0));
        expect(sum.toFixed()).toBe('100');
        shares.forEach(({ share }, index) => {
          const exact = new Big(parts[index] ?? 0).times(100).div(total(parts));
          expect(share.value.minus(exact).abs().lt(new Big(10).pow(-decimals))).toBe(true);
        });
      }),
    );
  });

  test('law: a part of the same size has the same share, or one of the same two', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 12 }), (parts) => {
        const shares = round(parts, 'largest-remainder');
        const allowed = shares.map(({ share, or }) =>
          [share, or ?? share].map(formatQuantity).toSorted().join(),
        );
        parts.forEach((part, index) => {
          expect(allowed[index]).toBe(allowed[parts.indexOf(part)]);
        });
      }),
    );
  });
});
