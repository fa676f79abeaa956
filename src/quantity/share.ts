import Big from 'big.js';
import { divide, exactly } from './arithmetic.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { decimalsOf, roundingMargin } from './decimals.ts';
import type { Quantity } from './quantity.ts';

/** How many of its unit a whole has: 100%, 1000‰, and 1 without a unit. */
export function wholeIn(unit: string): number {
  if (unit === '%') return 100;
  return unit === '‰' ? 1000 : 1;
}

/** The share of a part in its whole, rounded half-up; undefined for a whole of zero. 4502 of 5005 make 90.0%. */
export function shareOf(part: Big, whole: Big, decimals: number, unit = '%'): Quantity | undefined {
  const count = exactly(0, '');
  const form = { scale: '', unit, factor: wholeIn(unit) } as const;
  return divide({ ...count, value: part }, { ...count, value: whole }, decimals, form)?.shown;
}

/**
 * True if some whole number of `whole` makes the share: rounds half-up to it at the decimals it is written with, or
 * makes one that its words allow (近60%, 90%以上). 59.9% of 259 is none: 155 make 59.8%, 156 make 60.2%. Zero has no
 * shares.
 *
 * @param whole a whole number of things
 */
export function isAttainable(share: Quantity, whole: Big): boolean {
  if (whole.lte(0)) return false;
  const half = roundingMargin(share);
  const { low, high } = boundsOf(share);
  if (high === undefined) return true;
  const [from, to] = [low.minus(half), high.plus(half)].map((bound) => partAt(bound, whole, share));
  return from !== undefined && to !== undefined && leastFrom(from).lt(to);
}

/**
 * True if a stated share is that of a part in its whole: half-up at the decimals it is written with, where all are
 * exact, and within what their words allow where not.
 *
 * @param margin by how much it may differ, in its unit
 */
export function makesShare(part: Bounds, whole: Bounds, stated: Quantity, margin = new Big(0)): boolean {
  const slack = roundingMargin(stated).plus(margin);
  const { low, high } = boundsOf(stated);
  const scaled = ({ high: top }: Bounds) => top?.times(wholeIn(stated.unit));
  const [most, least] = [scaled(part), part.low.times(wholeIn(stated.unit))];
  const reaches = most === undefined || most.gte(low.minus(slack).times(whole.low));
  if (!reaches || whole.high?.lte(0)) return false;
  return high === undefined || whole.high === undefined || least.lt(high.plus(slack).times(whole.high));
}

/** A number of the things that a share is of, and the share it makes. */
export interface AttainableShare {
  readonly part: Big;
  /** At the decimals of the share that it stands next to. */
  readonly share: Quantity;
}

/** The shares that whole numbers make next to a share: the one at or below it, and the one above. */
export function nearestShares(share: Quantity, whole: Big): AttainableShare[] {
  if (whole.lte(0)) return [];
  const below = partAt(share.value, whole, share).round(0, Big.roundDown);
  return [below, below.plus(1)].flatMap((part) => {
    const made = shareOf(part, whole, decimalsOf(share), share.unit);
    return made ? { part, share: made } : [];
  });
}

/** How many of `whole` a share would be, exactly: no whole number as a rule. */
function partAt(share: Big, whole: Big, { unit }: Quantity): Big {
  return share.times(whole).times(new Big(1).div(wholeIn(unit)));
}

/** The least whole number, zero or more, that is no less. */
function leastFrom(number: Big): Big {
  return number.lte(0) ? new Big(0) : number.round(0, Big.roundUp);
}
