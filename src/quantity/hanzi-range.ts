import { parseHanziNumber } from './hanzi.ts';

/** Two numerals that people say in one breath for “about”: 三四, 十七八, 一百二三十; and the set phrase 三五. */
const PAIR = /([一二两三四五六七八九])([二两三四五六七八九])/;

/**
 * The two hanzi numerals between which an approximate one lies (GB/T 15835-2011, 5.2.1): 三四十 is 三十 and 四十,
 * 十七八 is 十七 and 十八, 三五 is 三 and 五. Undefined for what is no such numeral: 三十, 二〇二四, 三三.
 */
export function splitHanziRange(text: string): readonly [low: string, high: string] | undefined {
  const match = PAIR.exec(text);
  if (!match) return undefined;
  const [pair, first = '', second = ''] = match;
  const step = digitOf(second) - digitOf(first);
  if (step !== 1 && pair !== '三五') return undefined;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + 2);
  const ends = [before + first + after, before + second + after] as const;
  return ends.every((end) => parseHanziNumber(end) !== undefined) ? ends : undefined;
}

function digitOf(digit: string): number {
  return parseHanziNumber(digit)?.toNumber() ?? 0;
}
