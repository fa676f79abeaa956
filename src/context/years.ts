import type { Period } from '../normalise/log.ts';
import { hanziNumber } from '../quantity/hanzi.ts';

/** 2024年, or 2016年至2020年. */
export function years({ from, to }: Period): string {
  return from === to ? `${from}年` : `${from}年至${to}年`;
}

/** 全年, or 五年来 for a log of five years. */
export function throughout({ from, to }: Period): string {
  return from === to ? '全年' : `${hanziNumber(to - from + 1, true)}年来`;
}
