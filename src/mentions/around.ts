import type { Numeral } from './read-numeral.ts';

/** A word of precision beside a number: how long it stands there, and its meaning in words that quantities know. */
export interface PrecisionWord {
  readonly length: number;
  readonly means: string;
}

/** No word of precision. */
export const NO_WORD: PrecisionWord = { length: 0, means: '' };

/** 约 as a word of precision: not of 节约 or 邀约. */
export const ABOUT = '(?<![节预特邀公条履签契相制违合集租守赴婉隐简续毁爽立])约';
/** 近 as a word of precision: not of 附近 or 走近. */
export const NEAR = '(?<![最附邻靠就临远亲切走贴拉相逼新])近';

/** What stands before a number, by the word of the same meaning; what is looked back at makes another word of it. */
const BEFORE: Readonly<Record<string, string>> = {
  约: `大约|大概|约莫|差不多|${ABOUT}`,
  近: `将近|接近|几近|${NEAR}`,
  超过: '超过|超出|(?<![反高赶])超|逾|突破|不止|多于|高于|大于|不下于|不下',
  至少: '不少于|不低于|不小于|至少|最少',
  不超过: '不超过|不多于|不高于|不大于|至多|最多',
  不足: '(?<![题在找查补改短存点和])不足|(?<![想看找见听收])不到|少于|低于|小于',
};
/** 约有30人, 至少要3次, 超过了100件. */
const VERB = '(?:有|为|达到|达|占|需|要|了)?';
const meanings = Object.keys(BEFORE);
const before = new RegExp(
  `(?:${Object.values(BEFORE)
    .map((words) => `(${words})`)
    .join('|')})${VERB}\\s?$`,
);
/** 上百件; but 网上百余人. */
const UP_TO = /(?<![以身在网线桌马晚早会路础向世街])上$/;

/** What stands after a number and its unit. */
const AFTER: Readonly<Record<string, string>> = {
  以上: '以上|及以上|\\(含\\)以上|开外',
  以下: '以下|及以下|\\(含\\)以下|以内|之内|不到',
  左右: '左右(?!手|两)|上下(?![联级一游互班贯同])',
  余: '有余|出头',
};
const afterMeanings = Object.keys(AFTER);
const after = new RegExp(
  Object.values(AFTER)
    .map((words) => `(${words})`)
    .join('|'),
  'y',
);

/** The words of precision before a number, a verb and a space behind them included. */
export function precisionBefore(text: string, from: number, { start, number }: Numeral): PrecisionWord {
  const context = text.slice(Math.max(from, start - 7), start);
  const [word, ...groups] = before.exec(context) ?? [];
  if (word === undefined) {
    return /^[百千万]/.test(number) && UP_TO.test(context) ? { length: 1, means: '上' } : NO_WORD;
  }
  // 突破3个难题 solves three, 突破1000件 passes a thousand.
  if (word.startsWith('突破') && !/\d{3}|[百千万亿]/.test(number)) return NO_WORD;
  return { length: word.length, means: meanings[groups.findIndex((group) => group !== undefined)] ?? '' };
}

/** The words of precision after a number and its unit. */
export function precisionAfter(text: string, { end }: Numeral): PrecisionWord {
  after.lastIndex = end;
  const [word, ...groups] = after.exec(text) ?? [];
  if (word === undefined) return NO_WORD;
  return {
    length: word.length,
    means: afterMeanings[groups.findIndex((group) => group !== undefined)] ?? '',
  };
}
