import Big from 'big.js';
import type { Passage } from '../../manuscript/manuscript.ts';
import { exactOf } from '../../mentions/amount.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Quantity } from '../../quantity/quantity.ts';

/** An exact number in a text. */
export interface Count {
  readonly mention: Mention;
  readonly quantity: Quantity;
}

/** A share as a text states it: 15件，占6.7%. */
export interface SaidShare extends Count {
  readonly part: Count;
  /** Where the sentence names it: 占5005件的89.9%. */
  readonly whole?: Count;
}

/** The shares of one sentence that stand with their parts, all in one unit. */
export interface ShareList {
  readonly passage: Passage;
  readonly shares: readonly SaidShare[];
  /** What they may be shares of: other numbers of the unit before them in the paragraph, the nearest first. */
  readonly wholes: readonly Count[];
}

/** More shares than these are no list that a sentence holds. */
const LONGEST = 40;

/** Between a part and its share. */
const TAKES = /^[^。；\d]{0,12}占(?:比|总数|全部|总量)?[^，。；、\d]{0,8}$/u;
/** Between the last of several parts and the first of their shares: 已解决148件、列入计划364件，分别占25.2%、61.9%. */
const RESPECTIVELY = /^[^。！？；\d]{0,12}(?:分别|各)占(?:比|总数|全部|总量)?[^，。；、\d]{0,8}$/u;
/** Between two such shares. */
const AND = /^[、，和及]$/u;
/** Between the whole and a share of it, where 占 stands before the whole. */
const OF = /^的$/u;

/** Finds the shares of a passage that say which part they are of. */
export function shareLists(passage: Passage, mentions: readonly Mention[]): ShareList[] {
  const counts = mentions.flatMap((mention): Count[] => {
    const quantity = exactOf(mention.amount);
    return quantity ? [{ mention, quantity }] : [];
  });
  const said = counts.flatMap(
    (_, index) => sharesOfSeveral(passage.text, counts, index) ?? shareAt(passage.text, counts, index) ?? [],
  );
  const lists: SaidShare[][] = [];
  for (const share of said) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && list.length < LONGEST && isNext(last, share, passage.text)) list.push(share);
    else lists.push([share]);
  }
  return lists.map((shares) => ({ passage, shares, wholes: wholesOf(shares, counts) }));
}

/** Shares that follow all their parts, in the same order: as many of the parts before them as there are shares. */
function sharesOfSeveral(text: string, counts: readonly Count[], index: number): SaidShare[] | undefined {
  if (counts[index]?.quantity.unit !== '%' || !RESPECTIVELY.test(textBefore(text, counts, index)))
    return undefined;
  let end = index + 1;
  while (counts[end]?.quantity.unit === '%' && AND.test(textBefore(text, counts, end))) end += 1;
  const shares = counts.slice(index, end);
  const parts = counts.slice(Math.max(0, index - shares.length), index);
  const [first] = parts;
  const isList =
    parts.length === shares.length &&
    parts.every((part) => isThing(part) && part.quantity.unit === first?.quantity.unit) &&
    !/[。！？；\n]/u.test(text.slice(first?.mention.range.end, counts[index]?.mention.range.start));
  return isList ? shares.flatMap((share, at) => ({ ...share, part: parts[at] ?? share })) : [];
}

/** What stands between a number and the one before it. */
function textBefore(text: string, counts: readonly Count[], index: number): string {
  return text.slice(counts[index - 1]?.mention.range.end ?? 0, counts[index]?.mention.range.start);
}

function shareAt(text: string, counts: readonly Count[], index: number): SaidShare | undefined {
  const [share, before] = [counts[index], counts[index - 1]];
  if (share?.quantity.unit !== '%' || !before || !isThing(before)) return undefined;
  const between = text.slice(before.mention.range.end, share.mention.range.start);
  const part = counts[index - 2];
  if (part && OF.test(between) && isThing(part)) {
    const takes = text.slice(part.mention.range.end, before.mention.range.start);
    return TAKES.test(takes) && part.quantity.unit === before.quantity.unit
      ? { ...share, part, whole: before }
      : undefined;
  }
  return TAKES.test(between) ? { ...share, part: before } : undefined;
}

function isThing({ quantity }: Count): boolean {
  return quantity.unit !== '' && quantity.unit !== '%' && quantity.unit !== '‰';
}

/** True if a share goes on with the list of the last: in the same sentence and unit, with no other whole. */
function isNext(last: SaidShare, share: SaidShare, text: string): boolean {
  const between = text.slice(last.mention.range.end, share.part.mention.range.start);
  const whole = share.whole?.quantity.value ?? last.whole?.quantity.value;
  return (
    last.part.quantity.unit === share.part.quantity.unit &&
    !/[。！？\n]/u.test(between) &&
    (whole === undefined || last.whole === undefined || last.whole.quantity.value.eq(whole))
  );
}

function wholesOf(shares: readonly SaidShare[], counts: readonly Count[]): Count[] {
  const [first] = shares;
  if (!first) return [];
  const { unit } = first.part.quantity;
  const parts = new Set(shares.map(({ part }) => part.mention));
  const before = counts.filter(
    ({ mention, quantity }) =>
      quantity.unit === unit && !parts.has(mention) && mention.range.start < first.mention.range.start,
  );
  const named = shares.flatMap(({ whole }) => whole ?? []).slice(0, 1);
  return [...named, ...before.toReversed()].slice(0, 20);
}

/** The sum of the parts. */
export function sumOf(shares: readonly SaidShare[]): Big {
  return shares.reduce((total, { part }) => total.plus(part.quantity.value), new Big(0));
}
