import Big from 'big.js';
import { lastDigit } from './decimals.ts';
import type { Quantity } from './quantity.ts';
import { shareOf } from './share.ts';

/**
 * How a list of shares is rounded. `half-up` rounds each alone, so that they may add up to 99.9% or 100.1%;
 * `largest-remainder` cuts each off and hands what is left of the whole to those that lost most.
 */
export type ShareRounding = 'half-up' | 'largest-remainder';

/** A part's share in a list. */
export interface ListedShare {
  readonly share: Quantity;
  /** What it may be as well: where several parts lost the same, and not all of them get a step back. */
  readonly or?: Quantity;
}

/**
 * The shares of a list in percent, in the order of the parts. By largest remainder they add up to the share of all
 * parts together: to exactly 100% where the parts make up the whole.
 *
 * @returns nothing for a whole of zero
 */
export function roundShares(
  parts: readonly Big[],
  whole: Big,
  decimals: number,
  rounding: ShareRounding,
): ListedShare[] {
  if (whole.lte(0)) return [];
  if (rounding === 'largest-remainder') return largestRemainder(parts, whole, decimals);
  return parts.flatMap((part) => {
    const share = shareOf(part, whole, decimals);
    return share ? { share } : [];
  });
}

function largestRemainder(parts: readonly Big[], whole: Big, decimals: number): ListedShare[] {
  const inWhole = new Big(10).pow(decimals).times(100);
  const cut = parts.map((part, index) => {
    const steps = part.times(inWhole);
    const lost = steps.mod(whole);
    return { index, lost, steps: steps.minus(lost).div(whole) };
  });
  const sum = (numbers: readonly Big[]) => numbers.reduce((total, number) => total.plus(number), new Big(0));
  const together = shareOf(sum(parts), whole, decimals)?.value.times(new Big(10).pow(decimals)) ?? inWhole;
  const left = together.minus(sum(cut.map(({ steps }) => steps))).toNumber();

  const byLoss = cut.toSorted((a, b) => b.lost.cmp(a.lost) || a.index - b.index);
  const lifted = new Set(byLoss.slice(0, left));
  const [last, next] = [byLoss[left - 1], byLoss[left]];
  const tied = last && next?.lost.eq(last.lost) ? last.lost : undefined;
  return cut.map((part) => {
    const isLifted = lifted.has(part);
    const share = stepsAsShare(part.steps.plus(isLifted ? 1 : 0), decimals);
    if (!tied || !part.lost.eq(tied)) return { share };
    return { share, or: stepsAsShare(part.steps.plus(isLifted ? 0 : 1), decimals) };
  });
}

function stepsAsShare(steps: Big, decimals: number): Quantity {
  const value = steps.times(lastDigit(decimals));
  return { value, scale: '', unit: '%', precision: 'exact', ...(decimals > 0 && { decimals }) };
}
