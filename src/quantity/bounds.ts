import Big from 'big.js';
import { decimalPlaces, lastDigit } from './decimals.ts';
import type { Quantity } from './quantity.ts';
import { scaledNumber, scaleUp } from './scale.ts';

/** Between which values the true number lies, in the base unit; `high` is undefined where nothing bounds it. */
export interface Bounds {
  readonly low: Big;
  readonly high: Big | undefined;
}

/**
 * What a quantity's words allow. 余 and 多 reach up to the next step of the last digit written (3500余: up to 3600;
 * 20余万: 30万; 20万余: 21万; 1.5亿余: 1.6亿), 近 a tenth down, 约 and 左右 a twentieth either way.
 */
export function boundsOf(quantity: Quantity): Bounds {
  const { value, precision } = quantity;
  switch (precision) {
    case 'exact':
      return { low: value, high: value };
    case 'over':
    case 'more':
      return { low: value, high: value.plus(lastStep(quantity)) };
    case 'under':
      return { low: value.times('0.9'), high: value };
    case 'about':
    case 'around':
      return { low: value.times('0.95'), high: value.times('1.05') };
    case 'orMore':
      return { low: value, high: undefined };
    case 'orLess':
      return { low: new Big(0), high: value };
  }
}

/** The sum of what each part allows. */
export function addBounds(a: Bounds, b: Bounds): Bounds {
  return { low: a.low.plus(b.low), high: a.high && b.high ? a.high.plus(b.high) : undefined };
}

/** True if one number can be both. */
export function agree(a: Bounds, b: Bounds): boolean {
  return (a.high === undefined || b.low.lte(a.high)) && (b.high === undefined || a.low.lte(b.high));
}

/** By how much two numbers differ at the least, whichever their words allow; zero where they can be one. */
export function gap(a: Bounds, b: Bounds): Big {
  if (a.high?.lt(b.low)) return b.low.minus(a.high);
  if (b.high?.lt(a.low)) return a.low.minus(b.high);
  return new Big(0);
}

/** True if the parts together are more than the whole, whichever of the numbers that their words allow they are. */
export function surelyAbove(parts: readonly Quantity[], whole: readonly Quantity[]): boolean {
  const most = boundsOfSum(whole).high;
  return most !== undefined && boundsOfSum(parts).low.gt(most);
}

/** What the parts of a sum allow together; nothing adds up to zero. */
export function boundsOfSum(parts: readonly Quantity[]): Bounds {
  const nothing = { low: new Big(0), high: new Big(0) };
  return parts.reduce<Bounds>((sum, part) => addBounds(sum, boundsOf(part)), nothing);
}

/** One of the last digit written that is no zero: 100 for 3500, 1万 for 20万余, and 0.1亿 for 1.5亿余. */
function lastStep(quantity: Quantity): Big {
  let number = scaledNumber(quantity);
  let step = lastDigit(decimalPlaces(number));
  if (!quantity.closely && number.gt(0)) {
    while (number.mod(10).eq(0)) {
      number = number.div(10);
      step = step.times(10);
    }
  }
  return scaleUp(step, quantity.scale);
}
