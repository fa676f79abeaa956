import type { Period } from '../normalise/log.ts';
import { hanziNumber } from '../quantity/hanzi.ts';

/** 2024年, or 2016年至2020年. */
export function years({ from, to }: Period): string {
  return from === to ? `${from}年` : `${from}年至${to}年`;
}

/**
 * 全年, or 五年来 for a log of five years.
 *
 * @param other asks for the other way to say it: 一年来, 五年间
 */
export function throughout({ from, to }: Period, other = false): string {
  if (from === to) return other ? '一年来' : '全年';
  return `${hanziNumber(to - from + 1, true)}年${other ? '间' : '来'}`;
}
