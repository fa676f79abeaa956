import Big from 'big.js';
import { inEachPassage, matches } from '../slips.ts';

const NUMBER = '\\d+(?:\\.\\d+)?';
/** Not within a longer number, a date, an order or a name: 2021-05-10%, Q1-5%. */
const ALONE = '(?<![\\dA-Za-z.,:：/%％‰～~〜—–－-])';
const CONNECTOR = '[～~〜—–－-]|至';
const PERCENT = new RegExp(`${ALONE}(${NUMBER})(${CONNECTOR})(${NUMBER})([%％‰])`, 'gu');
const SCALE = new RegExp(`${ALONE}(${NUMBER})(${CONNECTOR})(${NUMBER})([万亿])([元亩吨人户件条次]?)`, 'gu');

/** Both ends of a range have their percent sign: 15%～30%, not 15～30% (GB/T 15835-2011 5.1.3). */
export const rangePercent = inEachPassage('numeral-range-percent', ({ text }) =>
  matches(
    text,
    PERCENT,
    ({ 1: low = '', 2: connector = '', 3: high = '', 4: sign = '' }) => low + sign + connector + high + sign,
  ),
);

/**
 * Both ends of a range have their 万 or 亿: 13万元～17万元, not 13～17万元 (GB/T 15835-2011 5.1.3). A first number
 * that is the larger one (8000～1万元) has no 万 to lose.
 */
export const rangeScale = inEachPassage('numeral-range-scale', ({ text }) =>
  matches(text, SCALE, ({ 1: low = '', 2: connector = '', 3: high = '', 4: scale = '', 5: unit = '' }) =>
    new Big(low).lt(high) ? low + scale + unit + connector + high + scale + unit : undefined,
  ),
);
