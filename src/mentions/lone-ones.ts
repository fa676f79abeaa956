import type { Passage } from '../manuscript/manuscript.ts';
import { exactly } from '../quantity/arithmetic.ts';
import { hanziDigits } from '../quantity/hanzi.ts';
import type { Mention } from './mention.ts';
import { type UnitIndex, unitAt } from './unit-at.ts';

/** 一 with up to three characters between it and the end of an item. */
const ONE = new RegExp(`(?<![${hanziDigits}])一(?=(.{1,3}?)(?:[、,。;!?)]|$))`, 'gu');
/** The words of an item before its number. */
const ITEM = /[^、,。;!?:]{2,20}$/;
/** With these, 一 says how often or that there was one more: 每月一次, 再一次, 至少一次. */
const NO_COUNT = /[一每各再又这那某任同]|至少|最多|不少于/;

/**
 * Adds the counts of one in lists of counts: in 召开全体会议一次、常委会议六次 the 一次 is one, while 又一次 and 每月联系一次 are
 * none. A 召开全体会议一次 outside of a list is passed over: nothing tells it from 进行了一次.
 *
 * @param text the passage's, with half-width signs
 */
export function withLoneOnes(
  text: string,
  passage: Passage,
  mentions: readonly Mention[],
  index: UnitIndex,
): readonly Mention[] {
  const ones = mentions.length === 0 ? [] : onesOf(text, passage, index);
  if (ones.length === 0) return mentions;
  const all = [...mentions, ...ones].sort((a, b) => a.range.start - b.range.start);
  const counted = new Set(mentions);
  for (const [at, one] of all.entries()) {
    const before = all[at - 1];
    if (before && counted.has(before) && areListed(text, before, one)) counted.add(one);
  }
  for (const [at, one] of all.toReversed().entries()) {
    const after = all[all.length - at];
    if (after && counted.has(after) && areListed(text, one, after)) counted.add(one);
  }
  return all.filter((each) => counted.has(each));
}

function onesOf(text: string, passage: Passage, index: UnitIndex): Mention[] {
  return [...text.matchAll(ONE)].flatMap((match) => {
    const start = match.index;
    const unit = unitAt(text, start + 1, index, true);
    const item = ITEM.exec(text.slice(Math.max(0, start - 20), start))?.[0];
    if (unit === '' || unit !== match[1] || item === undefined || NO_COUNT.test(item)) return [];
    const range = { start, end: start + 1 + unit.length };
    const quantity = exactly(1, unit);
    return [
      {
        passage,
        range,
        text: `一${unit}`,
        amount: { kind: 'single', quantity },
        hanzi: true,
      } satisfies Mention,
    ];
  });
}

/** True if one item of a list ends with the first mention, and the next item with the second. */
function areListed(text: string, first: Mention, second: Mention): boolean {
  if (second.range.start - first.range.end > 40) return false;
  const between = text.slice(first.range.end, second.range.start);
  const after = text.charAt(second.range.end);
  return /^[、,][^、,。;!?:]{2,}$/.test(between) && /^[、,。;!?)]?$/.test(after);
}
