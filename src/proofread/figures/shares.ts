import Big from 'big.js';
import { groupBy } from '../../compute/group-by.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { diagnose } from '../../diagnostic/diagnostic.ts';
import { locate } from '../../manuscript/locate.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { exactly } from '../../quantity/arithmetic.ts';
import { decimalsOf, lastDigit } from '../../quantity/decimals.ts';
import { formatQuantity } from '../../quantity/format-quantity.ts';
import { roundShares } from '../../quantity/round-shares.ts';
import { shareOf } from '../../quantity/share.ts';
import type { Rule } from '../rule.ts';
import { type Count, type SaidShare, type ShareList, shareLists, sumOf } from './share-list.ts';

/** What the shares of a list are held against. */
interface Whole {
  readonly value: Big;
  readonly text: string;
  /** Where it stands; undefined for the sum of the parts, which the text need not name. */
  readonly count?: Count;
}

/**
 * Shares that stand with their parts (15件，占6.7%) are held against the whole that most of their list is of, by which
 * they are told to be of another whole, not rounded half-up, or something else altogether. A share alone is held only
 * against a whole that it names, or missed by less than its last digit.
 */
export const shares: Rule = (manuscript, mentions) =>
  [...groupBy(mentions, (mention) => mention.passage)].flatMap(([passage, inPassage]) =>
    shareLists(passage, inPassage).flatMap((list) => {
      const whole = wholeOf(list);
      return whole ? [...partsDiffer(manuscript, list, whole), ...sharesDiffer(manuscript, list, whole)] : [];
    }),
  );

/** The whole that most shares of a list are of: the nearest of those that fit best, if the text leaves no doubt. */
function wholeOf({ shares: list, wholes }: ShareList): Whole | undefined {
  const sum = sumOf(list);
  const largest = list.reduce(
    (most, { part }) => (part.quantity.value.gt(most) ? part.quantity.value : most),
    new Big(0),
  );
  const candidates: Whole[] = wholes
    .filter(({ quantity }) => quantity.value.gte(largest))
    .map((count) => ({ value: count.quantity.value, text: count.mention.text, count }));
  if (list.length >= 3) candidates.push({ value: sum, text: textOf(sum, list) });
  const [named] = list.flatMap(({ whole }) => whole ?? []);
  if (named) return candidates.find(({ count }) => count?.mention === named.mention);
  const scored = candidates.map((whole) => ({ whole, score: scoreOf(list, whole.value) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (most, one) => (!most || one.score > most.score ? one : most),
    undefined,
  );
  // A list is of the whole that more than half of it fits, that all of it misses by the last digit at most, or that its
  // parts make up, if one of them fits.
  const isEnough =
    best &&
    (best.score > list.length ||
      list.every((share) => nearlyFits(share, best.whole.value)) ||
      (best.score > 1 && best.whole.value.eq(sum)));
  return isEnough ? best.whole : undefined;
}

/** Two for each share that a whole makes, one for each that it all but makes. */
function scoreOf(list: readonly SaidShare[], whole: Big): number {
  return list.reduce(
    (score, share) => score + (fits(share, whole) ? 2 : nearlyFits(share, whole) ? 1 : 0),
    0,
  );
}

function rightShare({ part, quantity }: SaidShare, whole: Big) {
  return shareOf(part.quantity.value, whole, decimalsOf(quantity));
}

function fits(share: SaidShare, whole: Big): boolean {
  return rightShare(share, whole)?.value.eq(share.quantity.value) ?? false;
}

/** True if the share misses by one of its last digit, as cutting off or rounding by habit does. */
function nearlyFits(share: SaidShare, whole: Big): boolean {
  const step = lastDigit(decimalsOf(share.quantity));
  return rightShare(share, whole)?.value.minus(share.quantity.value).abs().lte(step) ?? false;
}

function partsDiffer(
  manuscript: Manuscript,
  { passage, shares: list, wholes }: ShareList,
  whole: Whole,
): Diagnostic[] {
  const said = wholes.find(({ quantity }) =>
    list.every(({ part }) => part.quantity.value.lt(quantity.value)),
  );
  const sum = sumOf(list);
  const percent = list.reduce((total, { quantity }) => total.plus(quantity.value), new Big(0));
  const isWhole = percent.minus(100).abs().lte('0.5');
  const isNamed = wholes.some(({ quantity }) => quantity.value.eq(sum));
  if (list.length < 3 || !said || !isWhole || isNamed || said.quantity.value.eq(sum)) return [];
  const args = {
    parts: list.map(({ part }) => part.mention.text),
    sum: textOf(sum, list),
    whole: said.mention.text,
  };
  const [first] = list;
  if (!first || (whole.count && whole.count !== said)) return [];
  const at = locate(manuscript, passage, first.part.mention.range);
  return [diagnose('text-parts-differ', args, at, [locate(manuscript, passage, said.mention.range)])];
}

function sharesDiffer(
  manuscript: Manuscript,
  { passage, shares: list, wholes }: ShareList,
  whole: Whole,
): Diagnostic[] {
  if (isLargestRemainder(list, whole.value)) return [];
  return list.flatMap((share): Diagnostic[] => {
    const right = rightShare(share, whole.value);
    if (!right || right.value.eq(share.quantity.value)) return [];
    const at = locate(manuscript, passage, share.mention.range);
    const args = {
      part: share.part.mention.text,
      share: share.mention.text,
      whole: whole.text,
      right: formatQuantity(right),
    };
    // 委员提案150件，占73.2%，其中办结140件，占93.3%: a part can have parts of its own.
    if (list.some(({ part }) => part !== share.part && fits(share, part.quantity.value))) return [];
    const other = wholes.find((one) => one !== whole.count && fits(share, one.quantity.value));
    if (other && list.length > 1) {
      const related = [locate(manuscript, passage, other.mention.range)];
      return [diagnose('text-share-whole', { ...args, other: other.mention.text }, at, related)];
    }
    return [
      diagnose(nearlyFits(share, whole.value) ? 'text-share-rounding' : 'text-share-differs', args, at),
    ];
  });
}

/** True if the shares are rounded so that they add up to 100%: some then miss half-up by one of the last digit. */
function isLargestRemainder(list: readonly SaidShare[], whole: Big): boolean {
  const decimals = Math.max(...list.map(({ quantity }) => decimalsOf(quantity)));
  const parts = list.map(({ part }) => part.quantity.value);
  if (!sumOf(list).eq(whole)) return false;
  return roundShares(parts, whole, decimals, 'largest-remainder').every(({ share, or }, index) => {
    const said = list[index]?.quantity.value;
    return said !== undefined && (share.value.eq(said) || (or?.value.eq(said) ?? false));
  });
}

function textOf(value: Big, list: readonly SaidShare[]): string {
  return formatQuantity({ ...exactly(0, list[0]?.part.quantity.unit ?? ''), value });
}
