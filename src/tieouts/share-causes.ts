import { causesOfShare } from '../compute/share-causes.ts';
import type { Cause } from '../diagnostic/cause.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { makesShare } from '../quantity/share.ts';
import type { Ground } from './resolve.ts';
import { type Line, roundedList, type ShareList } from './share-list.ts';
import { together } from './together.ts';

/** Why a whole list of shares is wrong: all are of what the parts add up to, which is not the denominator. */
export function listCauses({ lines, whole }: ShareList): Cause[] {
  const all = together(lines.map(({ part }) => part));
  if (!all || lines.length < 2 || all.quantity.value.eq(whole.quantity.value)) return [];
  if (!lines.every(({ part, share }) => makesShare(part.bounds, all.bounds, share.shown))) return [];
  return [{ kind: 'whole-of-parts', amount: formatQuantity(all.quantity) }];
}

/** Why one share is not what its part and the denominator make. */
export function shareCauses({ part, share }: Line, list: ShareList, { catalogue }: Ground): Cause[] {
  const claim = { part: part.quantity, whole: list.whole.quantity, stated: share.shown };
  const single = causesOfShare(claim, catalogue.values());
  return [
    ...otherRounding(list),
    ...listCauses(list),
    // By largest remainder, no share alone is rounded one way or the other.
    ...single.filter(({ kind }) => list.check.rounding === 'half-up' || kind !== 'rounding-slip'),
  ];
}

/** All shares are right in the rounding that the list does not declare. */
function otherRounding(list: ShareList): Cause[] {
  const rounding = list.check.rounding === 'half-up' ? 'largest-remainder' : 'half-up';
  const allowed = roundedList(list, rounding);
  const fits = ({ share }: Line, index: number) =>
    allowed?.[index]?.some((value) => value.eq(share.shown.value)) ?? false;
  return list.lines.length > 1 && list.lines.every(fits) ? [{ kind: 'other-rounding', rounding }] : [];
}
