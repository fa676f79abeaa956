import Big from 'big.js';
import { joinPrecision } from './precision.ts';
import type { Quantity, Scale } from './quantity.ts';
import { scaledNumber, scaleUp, smallerScale } from './scale.ts';

/** A whole number of things, known exactly. */
export function exactly(count: number, unit: string): Quantity {
  return { value: new Big(count), scale: '', unit, precision: 'exact' };
}

/** The sum, in the smaller scale; undefined if the units differ, for unlike things never add up. */
export function add(a: Quantity, b: Quantity): Quantity | undefined {
  if (a.unit !== b.unit) return undefined;
  return {
    value: a.value.plus(b.value),
    scale: smallerScale(a.scale, b.scale),
    unit: a.unit,
    precision: joinPrecision(a.precision, b.precision),
  };
}

/**
 * The sum of a list. A single part stays as it was written; no part at all is zero.
 *
 * @param zero unit and scale of the sum of nothing: 0万元
 * @returns undefined if units differ
 */
export function sum(parts: Iterable<Quantity>, zero: Pick<Quantity, 'unit' | 'scale'>): Quantity | undefined {
  let total: Quantity | undefined;
  for (const part of parts) {
    if (part.unit !== zero.unit) return undefined;
    total = total === undefined ? part : add(total, part);
  }
  return total ?? { value: new Big(0), scale: zero.scale, unit: zero.unit, precision: 'exact' };
}

/** How a quotient is to be shown. */
export interface QuotientForm {
  readonly scale: Scale;
  readonly unit: string;
  /** Multiplies the quotient: 100 for a percentage. */
  readonly factor: number;
}

/** A quotient as known and as shown. */
export interface Quotient {
  /** To 20 decimals. */
  readonly value: Quantity;
  /** Rounded half-up; keeps its decimals where rounding changed it (90.0), has none to spare where not (90). */
  readonly shown: Quantity;
}

/**
 * Divides, and rounds half-up to a number of decimals. The result is `about` unless both are exact.
 *
 * @returns undefined for a divisor of zero
 */
export function divide(
  dividend: Quantity,
  divisor: Quantity,
  decimals: number,
  { scale, unit, factor }: QuotientForm,
): Quotient | undefined {
  if (divisor.value.eq(0)) return undefined;
  const precision = dividend.precision === 'exact' && divisor.precision === 'exact' ? 'exact' : 'about';
  const numerator = scaledNumber({ value: dividend.value.times(factor), scale });
  const rounded = divideHalfUp(numerator, divisor.value, decimals);
  const isExact = rounded.times(divisor.value).eq(numerator);
  const form = { scale, unit, precision } as const;
  const value = isExact ? rounded : divideHalfUp(numerator, divisor.value, 20);
  return {
    value: { ...form, value: scaleUp(value, scale) },
    shown: { ...form, value: scaleUp(rounded, scale), ...(!isExact && { decimals }) },
  };
}

/** The part of a whole in percent; see `divide`. 4502 of 5005 is shown as 90.0%. */
export function percentage(part: Quantity, whole: Quantity, decimals = 1): Quotient | undefined {
  return divide(part, whole, decimals, { scale: '', unit: '%', factor: 100 });
}

/** Rounds once, from the exact quotient: Big.js looks at the remainder, not at cut-off digits. */
function divideHalfUp(dividend: Big, divisor: Big, decimals: number): Big {
  const Rounding = Big();
  Rounding.DP = decimals;
  Rounding.RM = Rounding.roundHalfUp;
  return new Big(new Rounding(dividend).div(divisor));
}
