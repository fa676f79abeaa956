import type { Run } from './runs.ts';
import { type UnitIndex, unitAt } from './unit-at.ts';

/** A number as it stands in a text, with what belongs to it on its right. Offsets are the text's. */
export interface Numeral {
  readonly start: number;
  /** After the unit, or after what the number ends with where there is none. */
  readonly end: number;
  /** With the words of precision in it, and the scale: 3500余, 20余万. */
  readonly number: string;
  /** The scale at its end; '' for none. */
  readonly scale: string;
  readonly unit: string;
  /** 多 or 余 behind the unit: 100条多. */
  readonly over: string;
  readonly hanzi: boolean;
  /** 百分之…, which needs no unit. */
  readonly fraction: boolean;
}

const SPACE = /[ \u00A0\u2009\u202F\u3000]{0,2}/uy;
/** 4千; but 4千克, 3百分点. */
const THOUSANDS = /[百千](?![克米瓦卡伏赫字]|分)/uy;
const OVER = /余|多(?!方(?!面)|党|边|样|数|层次|渠道)|几(?!乎)|\+(?![\dA-Za-z])/uy;
/** 十来个, 千把人. */
const ABOUT = /[来把]/uy;
const SCALE = /万亿|万|亿/uy;
/** 3500 余条, 4209.3 万元: the gap, and what stands between it and the unit. */
const GAP_BEFORE_OVER = new RegExp(
  `([ \\u00A0\\u2009\\u202F]{1,2})(?:${OVER.source})(?:${SCALE.source})?`,
  'uy',
);
const GAP_BEFORE_SCALE = new RegExp(`([ \\u00A0\\u2009\\u202F]{1,2})(?:${SCALE.source})`, 'uy');
const OVER_UNIT = /[余多](?=[。,;、:!?)\s]|$)/uy;
const HALF = /半(?!数|年)/uy;
const PER = /\/(?:[年月日天人户亩吨次家件]|平方米)/uy;

/**
 * Reads on from a run of digits or numerals. A single hanzi numeral has a unit only where the word makes no other words
 * with numerals: 两件, but not 四方. Undefined for a number and a half (3个半月, 两天半), which is no quantity here.
 */
export function readNumeral(text: string, run: Run, index: UnitIndex): Numeral | undefined {
  const { start, hanzi, fraction } = run;
  let at = start + run.text.length;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  if (fraction) return { start, end: at, number: run.text, scale: '', unit: '', over: '', hanzi, fraction };

  let number = run.text.replace('、', '');
  if (!hanzi) number += take(THOUSANDS);
  // Only with a unit after it is a word behind a gap one of the number before.
  const skipGap = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const [words = '', gap = ''] = (hanzi ? null : pattern.exec(text)) ?? [];
    if (words !== '' && unitAt(text, at + words.length, index, false) !== '') at += gap.length;
  };
  skipGap(GAP_BEFORE_OVER);
  number += take(OVER);
  skipGap(GAP_BEFORE_SCALE);
  const scale = take(SCALE);
  number += scale + take(OVER);
  const bare = number === run.text;
  const single = hanzi && bare && number.length === 1;
  const end = at;
  const unitHere = (): string => {
    take(SPACE);
    const found = unitAt(text, at, index, single);
    at += found.length;
    if (found === '') return '';
    // 场(次) is 场次.
    if (
      text.startsWith('(次)', at) &&
      index.get(found.charAt(0))?.some(({ word }) => word === `${found}次`)
    ) {
      at += 3;
      return `${found}次`;
    }
    return found + take(PER);
  };
  const about = bare ? take(ABOUT) : '';
  let unit = unitHere();
  if (unit === '' && about !== '') {
    at = end;
    unit = unitHere();
  } else number += about;
  if (take(HALF) !== '') return undefined;
  const over = unit === '' ? '' : take(OVER_UNIT);
  const own = /[万亿]+$/.exec(run.text)?.[0] ?? '';
  return { start, end: unit === '' ? end : at, number, scale: scale || own, unit, over, hanzi, fraction };
}
