import type { Cause } from '../diagnostic/cause.ts';
import { boundsOf } from '../quantity/bounds.ts';
import { decimalsOf } from '../quantity/decimals.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { exactShareWords, roundingSlips } from '../quantity/rounding-slips.ts';
import { makesShare, shareOf, wholeIn } from '../quantity/share.ts';
import { hasSwappedDigits } from '../quantity/slips.ts';
import type { Figure } from './catalogue.ts';
import { boundsOfFigure } from './figure-bounds.ts';
import { suspects } from './likely-causes.ts';

/** A stated share, and what it is said to be the share of. */
export interface ClaimedShare {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly stated: Quantity;
}

/**
 * Why a share is not the one that its part and whole make, both known exactly: a habit of rounding, swapped digits, or
 * another figure of which it is the share.
 */
export function causesOfShare(claim: ClaimedShare, figures: Iterable<Figure>): Cause[] {
  const { part, whole, stated } = claim;
  const made = shareOf(part.value, whole.value, decimalsOf(stated), stated.unit);
  if (!made || [part, whole, stated].some(({ precision }) => precision !== 'exact')) return [];
  const causes: Cause[] = [];
  const habits = roundingSlips(part.value, whole.value, stated);
  if (habits.length > 0) {
    const exact = exactShareWords(part.value, whole.value, stated);
    causes.push({ kind: 'rounding-slip', habits, exact, share: formatQuantity(made) });
  }
  if (hasSwappedDigits(stated, made)) {
    causes.push({ kind: 'swapped-digits', written: formatQuantity(stated), meant: formatQuantity(made) });
  }
  return [...causes, ...otherWholes(claim, figures)];
}

/** Figures of which the part makes the stated share; nothing and all are the same share of many. */
function otherWholes({ part, whole, stated }: ClaimedShare, figures: Iterable<Figure>): Cause[] {
  if (stated.value.eq(0) || stated.value.eq(wholeIn(stated.unit))) return [];
  const fits = (figure: Figure) =>
    figure.lacking === '' &&
    figure.value.precision === 'exact' &&
    figure.value.unit === part.unit &&
    !figure.value.value.eq(whole.value) &&
    makesShare(boundsOf(part), boundsOfFigure(figure), stated);
  const found = suspects([...figures].filter(fits));
  return found.map(({ name, text }) => ({ kind: 'other-whole', name, amount: text }));
}
