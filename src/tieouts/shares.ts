import Big from 'big.js';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { SharesCheck } from '../normalise/log.ts';
import { decimalsOf, roundingMargin } from '../quantity/decimals.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { Precision } from '../quantity/quantity.ts';
import { makesShare, shareOf } from '../quantity/share.ts';
import { locationOf } from '../source/source.ts';
import { evidenceOf } from './evidence.ts';
import { notAPercentage } from './percentages.ts';
import { type Ground, resolve } from './resolve.ts';
import { listCauses, shareCauses } from './share-causes.ts';
import { type Line, roundedList, type ShareList } from './share-list.ts';
import { isExact, sideWords } from './side.ts';
import { brokenTotal } from './total.ts';
import { badMargin, marginOf, weigh } from './weigh.ts';

/**
 * A list of shares and its one denominator: each is its part's share in the declared rounding. A complete list has
 * parts that add up to the denominator, and shares that add up to 100%, as far as rounding each alone lets them.
 */
export function holdShares(check: SharesCheck, ground: Ground): readonly Diagnostic[] {
  const terms = [check.whole, ...check.shares.map(({ part }) => part)];
  const { sides, diagnostics } = weigh({ ...check, tolerance: undefined }, terms, ground);
  const stated = resolve(
    check.shares.map(({ share }) => share),
    ground,
  );
  const [whole, ...parts] = sides ?? [];
  if (!whole || !stated.sides) return [...diagnostics, ...stated.diagnostics];
  const shares = stated.sides;
  const problems = [
    ...shares.flatMap((share) => notAPercentage(share, '占比') ?? []),
    ...badMargin(check, '%'),
  ];
  if (problems.length > 0) return problems;
  const lines = parts.flatMap((part, index) => {
    const share = shares[index];
    return share ? [{ part, share }] : [];
  });
  return holdList({ check, lines, whole, margin: marginOf(check, '%') }, ground);
}

function holdList(list: ShareList, ground: Ground): Diagnostic[] {
  const incomplete = partsDiffer(list, ground);
  // Shares of what the parts add up to, which is not the denominator, are wrong for that one reason.
  if (incomplete.length > 0 && listCauses(list).length > 0) return incomplete;
  const allowed = list.check.rounding === 'half-up' ? undefined : roundedList(list, list.check.rounding);
  const wrong = list.lines.flatMap((line, index) => differs(line, allowed?.[index], list, ground));
  const found = [...incomplete, ...wrong];
  return found.length > 0 ? found : sumDiffers(list);
}

/** Says that the parts of a complete list do not add up to its denominator. */
function partsDiffer(list: ShareList, ground: Ground): Diagnostic[] {
  const { check, whole, lines } = list;
  if (!check.complete) return [];
  const parts = lines.map(({ part }) => part);
  const broken = brokenTotal(whole, parts, new Big(0), ground, listCauses(list));
  if (!broken) return [];
  return [diagnose('total-differs-from-parts', { ...broken, check: check.name }, whole.at, broken.places)];
}

/**
 * Says that a share is not its part's.
 *
 * @param allowed what it may be by largest remainder, which depends on all the parts
 */
function differs(
  line: Line,
  allowed: readonly Big[] | undefined,
  list: ShareList,
  ground: Ground,
): Diagnostic[] {
  const { part, share } = line;
  const { whole, check } = list;
  const isRight = allowed
    ? allowed.some((value) => value.minus(share.shown.value).abs().lte(list.margin))
    : makesShare(part.bounds, whole.bounds, share.shown, marginOfOne(line, list));
  if (isRight) return [];
  const made = shareOf(part.quantity.value, whole.quantity.value, decimalsOf(share.shown), share.shown.unit);
  const precision: Precision = isExact(part) && isExact(whole) ? 'exact' : 'about';
  const actual = made && { ...made, value: allowed?.[0] ?? made.value, precision };
  const { evidence, places } = evidenceOf([part, whole]);
  const args = {
    check: check.name,
    part: sideWords(part),
    whole: sideWords(whole),
    stated: formatQuantity(share.shown),
    actual: actual ? formatQuantity(actual) : '',
    causes: shareCauses(line, list, ground),
    evidence,
  };
  return [diagnose('checked-share-differs', args, share.at, places)];
}

/** By how much one share may differ: where largest remainder cannot be computed, it may be either of two steps. */
function marginOfOne({ share }: Line, { check, margin }: ShareList): Big {
  return check.rounding === 'half-up' ? margin : margin.plus(roundingMargin(share.shown));
}

/** Says that the shares of a complete list do not add up to 100%, further off than rounding each alone explains. */
function sumDiffers({ check, lines, margin }: ShareList): Diagnostic[] {
  const shares = lines.map(({ share }) => share);
  if (!check.complete || !shares.every((share) => isExact(share) && share.shown.unit === '%')) return [];
  const sum = shares.reduce((total, { shown }) => total.plus(shown.value), new Big(0));
  const loose = check.rounding === 'half-up' ? shares.map(({ shown }) => roundingMargin(shown)) : [];
  const allowance = loose.reduce((total, half) => total.plus(half), margin.times(shares.length));
  if (sum.minus(100).abs().lte(allowance)) return [];
  const text = formatQuantity({ value: sum, scale: '', unit: '%', precision: 'exact' });
  return [diagnose('checked-shares-not-whole', { check: check.name, sum: text }, locationOf(check.origin))];
}
