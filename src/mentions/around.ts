import type { Numeral } from './read-numeral.ts';

/** Words of precision before a number; what is looked back at makes another word of them: 节约, 最近, 找不足. */
const BEFORE =
  /(?:大约|大概|约为|(?<![节预特邀公条履签契相制违合集租守赴婉隐简])约|将近|接近|(?<![最附邻靠就临远亲切])近|超过|(?<![反高])超|逾|不少于|不低于|至少|最少|不超过|不多于|至多|最多|(?<![题在找查补改短存点和])不足)\s?$/;
/** 上百件; but 网上百余人. */
const UP_TO = /(?<![以身在网线桌马晚早会路础向世街])上$/;
const AFTER = /以上|以下|左右(?!手|两)|上下(?![联级一游互班贯同])|以内|之内/y;

/** The words of precision before a number, a space behind them included; '' for none. */
export function precisionBefore(text: string, from: number, { start, number }: Numeral): string {
  const before = text.slice(Math.max(from, start - 5), start);
  const word = BEFORE.exec(before)?.[0];
  return word ?? (/^[百千万]/.test(number) ? UP_TO.exec(before)?.[0] : undefined) ?? '';
}

/** The words of precision after a number and its unit; '' for none. */
export function precisionAfter(text: string, { end }: Numeral): string {
  AFTER.lastIndex = end;
  return AFTER.exec(text)?.[0] ?? '';
}
