import { hanziDigits } from '../quantity/hanzi.ts';
import { splitHanziRange } from '../quantity/hanzi-range.ts';
import { isQuantity, parseQuantity } from '../quantity/parse-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Amount } from './mention.ts';
import { type UnitIndex, unitAt } from './unit-at.ts';

/** A number as it stands in a text, with what belongs to it on its right. Offsets are the text's. */
export interface Numeral {
  readonly start: number;
  /** After the unit, or after what the number ends with where there is none. */
  readonly end: number;
  /** Digits with the words of precision among them, and the scale: 3500余, 20余万. */
  readonly number: string;
  readonly scaled: boolean;
  readonly unit: string;
  /** 多 or 余 behind the unit: 100条多. */
  readonly over: string;
  readonly hanzi: boolean;
}

const SPACE = /[ \u00A0\u2009\u202F\u3000]{0,2}/uy;
/** 4千; but 4千克, 3百分点. */
const THOUSANDS = /[百千](?![克米瓦卡伏赫字]|分)/uy;
const OVER = /余|多(?!方|党|边|样|数|层次|渠道)|几(?!乎)|\+(?![\dA-Za-z])/uy;
const ABOUT = /[来把]/uy;
const SCALE = /万亿|万|亿/uy;
const OVER_UNIT = /[余多](?=[，。；、：！？）\s]|$)/uy;

/** Reads on from a run of digits or numerals. */
export function readNumeral(text: string, run: RegExpExecArray, index: UnitIndex): Numeral {
  const digits = run[0];
  const hanzi = new RegExp(`^[${hanziDigits}]`).test(digits);
  let at = run.index + digits.length;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  let number = digits;
  if (!hanzi) number += take(THOUSANDS);
  number += take(OVER);
  const scale = take(SCALE);
  number += scale + take(OVER);
  const single = hanzi && digits.length === 1 && number === digits;
  let end = at;
  let unit = '';
  const about = number === digits ? take(ABOUT) : '';
  take(SPACE);
  unit = unitAt(text, at, index, single);
  if (unit === '' && about !== '') {
    at = end;
    take(SPACE);
    unit = unitAt(text, at, index, single);
  } else if (about !== '') number += about;
  let over = '';
  if (unit !== '') {
    at += unit.length;
    over = take(OVER_UNIT);
    end = at;
  }
  return { start: run.index, end, number, scaled: scale !== '' || /[万亿]$/.test(digits), unit, over, hanzi };
}

/** A quantity that is written loosely, as it would be written properly; undefined where that is not clear. */
export function readLoosely(written: string): Quantity | undefined {
  const parsed = parseQuantity(written);
  if (isQuantity(parsed)) return parsed;
  if (parsed.suggestion === undefined) return undefined;
  const mended = parseQuantity(parsed.suggestion);
  return isQuantity(mended) ? mended : undefined;
}

/** What a numeral with words of precision around it says; 三四十人 is a range. */
export function amountOf(numeral: Numeral, prefix: string, tail: string): Amount | undefined {
  const { number, unit, over } = numeral;
  if (numeral.hanzi) {
    const ends = splitHanziRange(number);
    if (ends) {
      const [low, high] = ends.map((end) => readLoosely(end + unit + tail));
      return low && high && { kind: 'range', low, high };
    }
  }
  const quantity = readLoosely(prefix + number + unit + over + tail);
  return quantity && { kind: 'single', quantity };
}
