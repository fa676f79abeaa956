import Big from 'big.js';
import { decimalsOf, lastDigit } from './decimals.ts';
import type { Quantity } from './quantity.ts';
import { shareOf, wholeIn } from './share.ts';

/**
 * A habit by which a share was rounded instead of half-up: 89.95 `cut-off` is 89.9; 10.05 `rounded-up` is 10.1
 * whatever follows; 10.0495 `rounded-twice` is 10.05 and then 10.1.
 */
export type RoundingSlip = 'cut-off' | 'rounded-up' | 'rounded-twice';

/** The habits that make a stated share, which is not the half-up one, from its part and whole. */
export function roundingSlips(part: Big, whole: Big, stated: Quantity): RoundingSlip[] {
  if (whole.lte(0)) return [];
  const decimals = decimalsOf(stated);
  const { cut, isWhole } = cutShare(part, whole, decimals, stated.unit);
  if (isWhole) return [];
  const step = lastDigit(decimals);
  const twice = shareOf(part, whole, decimals + 1, stated.unit)?.value.round(decimals, Big.roundHalfUp);
  const made: Record<RoundingSlip, Big | undefined> = {
    'cut-off': cut,
    'rounded-up': cut.plus(step),
    'rounded-twice': twice,
  };
  const habits = ['cut-off', 'rounded-up', 'rounded-twice'] as const;
  return habits.filter((habit) => made[habit]?.eq(stated.value));
}

/** A share with more decimals than anybody prints, so that one sees which way it is to be rounded: `89.9500…%`. */
export function exactShareWords(part: Big, whole: Big, { unit, ...stated }: Quantity): string {
  const decimals = decimalsOf(stated) + 3;
  const { cut, isWhole } = cutShare(part, whole, decimals, unit);
  return `${isWhole ? cut.toFixed() : `${cut.toFixed(decimals)}…`}${unit}`;
}

/** The share cut off after some decimals, and whether nothing was lost. */
function cutShare(part: Big, whole: Big, decimals: number, unit: string): { cut: Big; isWhole: boolean } {
  const steps = part.times(wholeIn(unit)).times(new Big(10).pow(decimals));
  const lost = steps.mod(whole);
  const cut = steps.minus(lost).div(whole).times(lastDigit(decimals));
  return { cut, isWhole: lost.eq(0) };
}
