import type Big from 'big.js';
import type { SharesCheck } from '../normalise/log.ts';
import { decimalsOf } from '../quantity/decimals.ts';
import { roundShares, type ShareRounding } from '../quantity/round-shares.ts';
import { isExact, type Side } from './side.ts';

/** A line of a share list with what it stands for. */
export interface Line {
  readonly part: Side;
  readonly share: Side;
}

/** A share list, ready to be held. */
export interface ShareList {
  readonly check: SharesCheck;
  readonly lines: readonly Line[];
  readonly whole: Side;
  /** By how much a share may differ, in its unit. */
  readonly margin: Big;
}

/**
 * What each share of a list may be, in order, at the decimals that the list is written with; undefined where not all
 * numbers are exact.
 */
export function roundedList({ lines, whole }: ShareList, rounding: ShareRounding): Big[][] | undefined {
  if (!isExact(whole) || !lines.every(({ part, share }) => isExact(part) && isExact(share))) return undefined;
  const decimals = Math.max(...lines.map(({ share }) => decimalsOf(share.shown)));
  const parts = lines.map(({ part }) => part.quantity.value);
  return roundShares(parts, whole.quantity.value, decimals, rounding).map(({ share, or }) =>
    or ? [share.value, or.value] : [share.value],
  );
}
