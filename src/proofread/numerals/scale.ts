import Big from 'big.js';
import { inEachPassage, matches } from '../slips.ts';

/** 4千, 3百, 4千5百, 3百万; not 3千克, 5百分点, 10百千万工程. */
const SCALE =
  /(?<![\dA-Za-z.])(\d+(?:\.\d+)?)(?:千(?![克米瓦卡伏赫字帕焦安牛比])(?:(\d)百)?|(百)(?![千分货姓科年合花日帕]))/gu;

/** 万 and 亿 may follow Arabic digits, 千 and 百 may not: 4000, not 4千 (GB/T 15835-2011 5.3). */
export const scale = inEachPassage('numeral-scale', ({ text }) =>
  matches(text, SCALE, ({ 1: number = '', 2: hundreds = '0', 3: hundred }) => {
    const size = hundred === undefined ? 1000 : 100;
    return new Big(number).times(size).plus(new Big(hundreds).times(100)).toFixed();
  }),
);
