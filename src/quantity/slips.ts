import type Big from 'big.js';
import { decimalPlaces } from './decimals.ts';
import type { Quantity } from './quantity.ts';
import { scaledNumber } from './scale.ts';

/** True if one number is ten thousand times the other: 万 was left out, or put in where it does not belong. */
export function isTenThousandfold(a: Big, b: Big): boolean {
  if (a.eq(0) || b.eq(0)) return false;
  return a.eq(b.times('1e4')) || b.eq(a.times('1e4'));
}

/** True if two numbers, as printed in one scale, differ in two neighbouring digits that have changed places. */
export function hasSwappedDigits(a: Quantity, b: Quantity): boolean {
  if (a.scale !== b.scale || a.value.eq(b.value)) return false;
  const [left, right] = aligned(a, b);
  if (left.length !== right.length) return false;
  const at = [...left].findIndex((digit, index) => digit !== right[index]);
  const swapped = `${left.slice(0, at)}${left[at + 1] ?? ''}${left[at] ?? ''}${left.slice(at + 2)}`;
  return swapped === right;
}

/** The digits of both, with as many decimals, and without the point. */
function aligned(a: Quantity, b: Quantity): [string, string] {
  const numbers = [scaledNumber(a), scaledNumber(b)] as const;
  const decimals = Math.max(...numbers.map(decimalPlaces));
  const digits = (number: Big) => number.toFixed(decimals).replace('.', '');
  return [digits(numbers[0]), digits(numbers[1])];
}
