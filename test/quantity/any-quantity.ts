import Big from 'big.js';
import fc from 'fast-check';
import type { Precision, Quantity, Scale } from '../../src/quantity/quantity.ts';
import { scaleUp } from '../../src/quantity/scale.ts';

export const precisions: readonly Precision[] = [
  'exact',
  'over',
  'more',
  'under',
  'about',
  'around',
  'orMore',
  'orLess',
];

export const anyScale = fc.constantFrom<Scale>('', '万', '亿');

/** Non-negative decimals of up to nine digits and three places. */
export const anyNumber = fc
  .tuple(fc.nat(999_999_999), fc.nat(3))
  .map(([digits, places]) => new Big(digits).times(new Big(10).pow(-places)));

/** Quantities of one unit. */
export function anyQuantity(unit: string): fc.Arbitrary<Quantity> {
  return fc
    .tuple(anyNumber, anyScale, fc.constantFrom(...precisions))
    .map(([number, scale, precision]) => ({ value: scaleUp(number, scale), scale, unit, precision }));
}
