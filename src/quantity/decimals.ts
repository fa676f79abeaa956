import Big from 'big.js';
import type { Quantity } from './quantity.ts';

/** How many decimals a number has: 1 for 59.9, none for 60 and 600. */
export function decimalPlaces({ c: digits, e: exponent }: Big): number {
  return Math.max(0, digits.length - 1 - exponent);
}

/** The decimals that a number was written with: 1 for 59.9 and for 90.0, none for 60. */
export function decimalsOf({ value, decimals }: Pick<Quantity, 'value' | 'decimals'>): number {
  return decimals ?? decimalPlaces(value);
}

/** One of the last of so many decimals: 0.01 of two. */
export function lastDigit(decimals: number): Big {
  return new Big(10).pow(-decimals);
}

/** Half of one of the last digit that a number was written with, which is what rounding half-up may take or add. */
export function roundingMargin(quantity: Pick<Quantity, 'value' | 'decimals'>): Big {
  return lastDigit(decimalsOf(quantity)).times('0.5');
}
