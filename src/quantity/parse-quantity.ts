import Big from 'big.js';
import { correct, type QuantityFault } from './correct-quantity.ts';
import { hanziDigits, parseHanziNumber } from './hanzi.ts';
import type { Precision, Quantity, Scale } from './quantity.ts';
import { isRound, scaleUp } from './scale.ts';

/** Why a text is no quantity, and what it should probably say. */
export interface QuantityProblem {
  readonly problem: QuantityFault;
  /** The text as it should be written, where that is clear; always a quantity itself. */
  readonly suggestion?: string;
  /** Where the trouble starts: an offset into the written text. */
  readonly at?: number;
}

/** Tells a quantity from a problem. */
export function isQuantity(parsed: Quantity | QuantityProblem): parsed is Quantity {
  return 'value' in parsed;
}

const number = `\\d+(?:\\.\\d+)?|[${hanziDigits}]+`;
const letters = '\\p{L}%‰°㎡㎥';
/** Starts with no numeral (but 千克, 千米, 百分点), holds no digit, and ends in no word of precision. */
const unit =
  `(?!余|多|[${hanziDigits}几数](?<!千(?=[克米瓦卡伏赫字])|百(?=分)))` +
  `[${letters}][${letters}/·]*(?<!余|多|以内|之内|上下)`;
const pattern = new RegExp(`^(约|近)?(${number})(余|多)?(万|亿)?(余|多)?(${unit})?$`, 'u');
/** What follows a numeral, but counts nothing: 百分之三, 一点五万, 两个半, 十来个, 千把人, 10w. */
const noUnit = /分之|^点[零〇一二三四五六七八九]|^半$|^[^\d]半$|^个半(?![天年月])|^来.|^[wW](?![A-Za-z])/;
const foreign = /[\s\uFF01-\uFF5E]/;
const tails: readonly (readonly [string, Precision])[] = [
  ['以上', 'orMore'],
  ['以下', 'orLess'],
  ['左右', 'around'],
];

/**
 * Parses a quantity as people write it: `24条`, `4209.3万元`, `1000余人次`, `近500场次`, `约96亿元`, `20多万元`,
 * `百余次`, `三十六次`, `30%`, `100条以上`, a bare number, or the number that YAML made of one.
 *
 * Nothing is guessed: what can be read in two ways, or is not written as it should be printed, is a problem,
 * with the corrected text where that is clear.
 */
export function parseQuantity(written: string | number): Quantity | QuantityProblem {
  if (typeof written === 'number') return parseYamlNumber(written);
  const parsed = foreign.test(written) ? undefined : parseStrict(written);
  if (parsed) return parsed;
  const { fault, text } = correct(written);
  const at = firstDifference(written, text);
  if (text !== written && parseStrict(text)) return { problem: fault, suggestion: text, at };
  return at < written.length ? { problem: fault, at } : { problem: fault };
}

/** YAML has read a number: exact up to 15 digits, beyond which it may not be the one that was typed. */
function parseYamlNumber(written: number): Quantity | QuantityProblem {
  const text = String(written);
  if (!Number.isFinite(written)) return { problem: 'no-number' };
  if (text.replace(/^-|\./g, '').length > 15 || text.includes('e')) return { problem: 'imprecise' };
  return parseQuantity(Object.is(written, -0) ? '-0' : text);
}

function parseStrict(text: string): Quantity | undefined {
  const tail = tails.find(([word]) => text.endsWith(word));
  const match = pattern.exec(tail ? text.slice(0, -tail[0].length) : text);
  if (!match) return undefined;
  const [, prefix, digits = '', inner, scaleWord, outer, unitText = ''] = match;
  if (noUnit.test(unitText) || (/^[百千万]$/.test(digits) && unitText.startsWith('把'))) return undefined;
  const numeral = readNumeral(digits, (scaleWord ?? '') as Scale);
  const words = [prefix, inner, outer, tail?.[0]].filter((word) => word !== undefined);
  if (!numeral || words.length > 1) return undefined;
  const round = isRound(numeral);
  // 余 stands before 万 only after a multiple of ten: 3余万 is no Chinese.
  if (inner !== undefined && scaleWord !== undefined && !round) return undefined;
  const precision = precisionOf(prefix, inner ?? outer, tail?.[1]);
  const decimals = /\.(\d*0)$/.exec(digits)?.[1]?.length;
  const closely = outer !== undefined || (inner !== undefined && numeral.hanziScale);
  return {
    value: numeral.value,
    scale: numeral.scale,
    unit: unitText,
    precision,
    ...(decimals !== undefined && { decimals }),
    ...(closely && numeral.scale !== '' && round && { closely }),
  };
}

function precisionOf(prefix = '', over = '', tail: Precision = 'exact'): Precision {
  if (prefix !== '') return prefix === '约' ? 'about' : 'under';
  if (over !== '') return over === '余' ? 'over' : 'more';
  return tail;
}

interface Numeral {
  readonly value: Big;
  readonly scale: Scale;
  /** The scale was the numeral's own last character (三万). */
  readonly hanziScale: boolean;
}

function readNumeral(digits: string, scaleWord: Scale): Numeral | undefined {
  if (/^\d/.test(digits)) {
    if (/^0\d/.test(digits)) return undefined;
    return { value: scaleUp(new Big(digits), scaleWord), scale: scaleWord, hanziScale: false };
  }
  const last = digits.at(-1);
  const own: Scale = last === '万' || last === '亿' ? last : '';
  const value = parseHanziNumber(digits);
  if (!value || (own !== '' && scaleWord !== '')) return undefined;
  return { value: scaleUp(value, scaleWord), scale: own || scaleWord, hanziScale: own !== '' };
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
