import Big from 'big.js';
import type { Precision, Quantity } from '../quantity/quantity.ts';

/** Factors by which the true number may differ from the written one; undefined for no upper bound. */
const FACTORS: Readonly<Record<Precision, readonly [low: number, high: number | undefined]>> = {
  exact: [1, 1],
  over: [1, 2],
  more: [1, 2],
  under: [0.9, 1],
  about: [0.9, 1.1],
  around: [0.9, 1.1],
  orMore: [1, undefined],
  orLess: [0, 1],
};

/**
 * The least and the most that a quantity can mean, generously: what lies outside contradicts it whatever the
 * writer had in mind. `high` is undefined for 以上.
 */
export function boundsOf({ value, precision }: Quantity): {
  readonly low: Big;
  readonly high: Big | undefined;
} {
  const [low, high] = FACTORS[precision];
  return { low: value.times(low), high: high === undefined ? undefined : value.times(high) };
}

/** True if the parts together are surely more than the whole. */
export function surelyAbove(parts: readonly Quantity[], whole: readonly Quantity[]): boolean {
  let least = new Big(0);
  for (const part of parts) least = least.plus(boundsOf(part).low);
  let most = new Big(0);
  for (const quantity of whole) {
    const { high } = boundsOf(quantity);
    if (!high) return false;
    most = most.plus(high);
  }
  return least.gt(most);
}
