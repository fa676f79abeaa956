import Big from 'big.js';
import type { Precision, Quantity } from './quantity.ts';
import { scaledNumber, scaleUp } from './scale.ts';

/**
 * A quantity shown coarser than it is known, and still true: 3512条 to the hundred is 3500余条, 近498 is 近500, 约503
 * is 约500; 近410 is 约400, for it is not near 500. The multiple is of the printed number, so of 万元 where 万元 are
 * printed. What is round already, or smaller than `step`, stays.
 *
 * @param step a power of ten: 100, 10, 0.1
 */
export function roundDownTo(quantity: Quantity, step: number): Quantity {
  const number = scaledNumber(quantity);
  const down = number.div(step).round(0, Big.roundDown).times(step);
  if (down.eq(number) || number.lt(step)) return quantity;
  const rounded = coarse[quantity.precision](number, down, step);
  if (quantity.precision === 'under' && number.lt(rounded.times(NEAR))) {
    return make(quantity, nearest(number, down, step), 'about');
  }
  return make(quantity, rounded, quantity.precision === 'exact' ? 'over' : quantity.precision);
}

/** The share of a number from which on 近 may be said of it; see `boundsOf`. */
const NEAR = '0.9';

/** Bounds from below go down, bounds from above go up, and approximations to the nearest. */
const coarse: Record<Precision, (number: Big, down: Big, step: number) => Big> = {
  exact: (_, down) => down,
  over: (_, down) => down,
  more: (_, down) => down,
  orMore: (_, down) => down,
  under: (_, down, step) => down.plus(step),
  orLess: (_, down, step) => down.plus(step),
  about: nearest,
  around: nearest,
};

function nearest(number: Big, _down: Big, step: number): Big {
  return number.div(step).round(0, Big.roundHalfUp).times(step);
}

/**
 * A sum of several parts as documents show it: what is not exact is not printed to the last digit. What has a bound
 * from below goes down, to a multiple of 100 from 1000 on, of 10 below: 3508余 prints 3500余; a scaled number under 10
 * keeps a decimal: 1.74亿余 prints 1.7亿余. Approximations keep two digits, for 约14.5万 is not 约10万; 近503 prints 约500, for 近510 would claim too much. Hard bounds (以上, 以下) stay.
 */
export function showSum(sum: Quantity): Quantity {
  const { precision } = sum;
  if (precision === 'exact' || precision === 'orMore' || precision === 'orLess') return sum;
  const number = scaledNumber(sum);
  if (precision === 'over' || precision === 'more') {
    return roundDownTo(sum, number.gte(1000) ? 100 : number.gte(10) ? 10 : sum.scale === '' ? 1 : 0.1);
  }
  const rounded = number.round(Math.max(-2, 1 - number.e), Big.roundHalfUp);
  return rounded.eq(number) ? sum : make(sum, rounded, precision === 'under' ? 'about' : precision);
}

function make(quantity: Quantity, number: Big, precision: Precision): Quantity {
  return { value: scaleUp(number, quantity.scale), scale: quantity.scale, unit: quantity.unit, precision };
}
