import Big from 'big.js';
import { joinPrecision } from './precision.ts';
import type { Precision, Quantity, Scale } from './quantity.ts';
import { scaledNumber, scaleUp, smallerScale } from './scale.ts';

/** A whole number of things, known exactly. */
export function exactly(count: number, unit: string): Quantity {
  return { value: new Big(count), scale: '', unit, precision: 'exact' };
}

/**
 * The sum of a list, in the smallest scale of its parts. A single part stays as it was written; no part at all
 * is zero.
 *
 * @param zero unit and scale of the sum of nothing: 0万元
 * @returns undefined if units differ, for unlike things never add up
 */
export function sum(
  parts: readonly Quantity[],
  zero: Pick<Quantity, 'unit' | 'scale'>,
): Quantity | undefined {
  const [only] = parts;
  if (only && parts.length === 1) return only.unit === zero.unit ? only : undefined;
  const { unit } = zero;
  let scale = only?.scale ?? zero.scale;
  let precision: Precision = 'exact';
  // Whole numbers add up as such for as long as that is exact: a log can have a hundred thousand of them.
  let whole = 0;
  let rest = new Big(0);
  for (const part of parts) {
    if (part.unit !== unit) return undefined;
    const small = smallWhole(part.value);
    if (small === undefined || whole > Number.MAX_SAFE_INTEGER - small) rest = rest.plus(part.value);
    else whole += small;
    if (part.scale !== scale) scale = smallerScale(scale, part.scale);
    if (part.precision !== precision) precision = joinPrecision(precision, part.precision);
  }
  return { value: rest.plus(whole), scale, unit, precision };
}

/** A non-negative whole number of up to fifteen digits, read off its decimal digits; else undefined. */
function smallWhole({ c: digits, e: exponent, s: sign }: Big): number | undefined {
  if (sign < 0 || exponent > 14 || digits.length > exponent + 1) return digits[0] === 0 ? 0 : undefined;
  let whole = 0;
  for (let place = 0; place <= exponent; place += 1) whole = whole * 10 + (digits[place] ?? 0);
  return whole;
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
