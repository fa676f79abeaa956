import { inEachPassage, matches } from '../slips.ts';

/** A decimal that starts with its point, after a hanzi or a mark; 图.1 and .NET are none. */
const POINT = /(?<=[\p{Script=Han}，、（(：～—])(?<![图表式第附])\.\d+(?![\d.]*[A-Za-z.])/gu;

/** A decimal below one has a zero before its point: 0.46, not .46 (GB/T 15835-2011). */
export const point = inEachPassage('numeral-point', ({ text }) =>
  matches(text, POINT, ({ 0: found }) => `0${found}`),
);
