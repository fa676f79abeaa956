import type { Figure } from '../compute/catalogue.ts';
import { boundsOfFigure } from '../compute/figure-bounds.ts';
import type { Cause } from '../diagnostic/cause.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { exactShareWords, roundingSlips } from '../quantity/rounding-slips.ts';
import { decimalsOf, makesShare, shareOf, wholeIn } from '../quantity/share.ts';
import { hasSwappedDigits } from '../quantity/slips.ts';
import type { Ground } from './resolve.ts';
import { type Line, roundedList, type ShareList } from './share-list.ts';
import { isExact } from './side.ts';
import { together } from './together.ts';

/** More figures than this that a share can be of point at none of them. */
const FEW = 3;

/** Why a whole list of shares is wrong: all are of what the parts add up to, which is not the denominator. */
export function listCauses({ lines, whole }: ShareList): Cause[] {
  const all = together(lines.map(({ part }) => part));
  if (!all || lines.length < 2 || all.quantity.value.eq(whole.quantity.value)) return [];
  if (!lines.every(({ part, share }) => makesShare(part.bounds, all.bounds, share.shown))) return [];
  return [{ kind: 'whole-of-parts', amount: formatQuantity(all.quantity) }];
}

/** Why one share is not what its part and the denominator make. */
export function shareCauses(line: Line, list: ShareList, ground: Ground): Cause[] {
  const { part, share } = line;
  const { whole, check } = list;
  if (!isExact(part) || !isExact(whole) || !isExact(share)) return [];
  const [amount, of] = [part.quantity.value, whole.quantity.value];
  const made = shareOf(amount, of, decimalsOf(share.shown), share.shown.unit);
  if (!made) return [];
  const causes: Cause[] = [...otherRounding(list), ...listCauses(list)];
  if (check.rounding === 'half-up') {
    const exact = exactShareWords(amount, of, share.shown);
    const habits = roundingSlips(amount, of, share.shown);
    if (habits.length > 0) causes.push({ kind: 'rounding-slip', habits, exact, share: formatQuantity(made) });
  }
  if (hasSwappedDigits(share.shown, made)) {
    causes.push({
      kind: 'swapped-digits',
      written: formatQuantity(share.shown),
      meant: formatQuantity(made),
    });
  }
  return [...causes, ...otherWholes(line, list, ground)];
}

/** All shares are right in the rounding that the list does not declare. */
function otherRounding(list: ShareList): Cause[] {
  const rounding = list.check.rounding === 'half-up' ? 'largest-remainder' : 'half-up';
  const allowed = roundedList(list, rounding);
  const fits = ({ share }: Line, index: number) =>
    allowed?.[index]?.some((value) => value.eq(share.shown.value)) ?? false;
  return list.lines.length > 1 && list.lines.every(fits) ? [{ kind: 'other-rounding', rounding }] : [];
}

/** Figures of which the part makes the stated share; nothing and all are the same share of many. */
function otherWholes({ part, share }: Line, { whole }: ShareList, { catalogue }: Ground): Cause[] {
  const { value } = share.shown;
  if (value.eq(0) || value.eq(wholeIn(share.shown.unit))) return [];
  const fits = (figure: Figure) =>
    figure.name !== whole.name &&
    figure.lacking === '' &&
    figure.value.precision === 'exact' &&
    figure.value.unit === part.quantity.unit &&
    !figure.value.value.eq(whole.quantity.value) &&
    makesShare(part.bounds, boundsOfFigure(figure), share.shown);
  const found = [...catalogue.values()].filter(fits);
  if (found.length > FEW) return [];
  return found.map(({ name, text }) => ({ kind: 'other-whole', name, amount: text }));
}
