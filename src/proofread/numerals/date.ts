import { parseHanziNumber } from '../../quantity/hanzi.ts';
import { inEachPassage, matches } from '../slips.ts';

const DATE = new RegExp(
  '(?<![\\d〇○零一二三四五六七八九])' +
    '(?:(\\d{4}|[〇○零一二三四五六七八九]{4})年)?' +
    '(\\d{1,2}|十[一二]?|[一二三四五六七八九])月' +
    '(?:(\\d{1,2}|[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])日)?',
  'gu',
);

/**
 * A date is written in one kind of numerals: not 二〇〇八年8月8日 (GB/T 15835-2011 4.3). Dates of the lunar
 * calendar are in hanzi, and 一月一次 is no date.
 */
export const date = inEachPassage('numeral-date', ({ text }) =>
  matches(text, DATE, ({ 0: found, 1: year, 2: month = '', 3: day, index }) => {
    if (year === undefined && day === undefined) return undefined;
    const parts = [year, month, day].filter((part) => part !== undefined);
    if (!parts.some((part) => /^\d/.test(part))) return undefined;
    if (/[农夏阴]历\S{0,3}$/u.test(text.slice(Math.max(0, index - 6), index))) return undefined;
    if (day === undefined && /^[\d初十廿一二两三四五六七八九]/u.test(text.slice(index + found.length)))
      return undefined;
    const written = [year && `${yearOf(year)}年`, `${numberOf(month)}月`, day && `${numberOf(day)}日`];
    return written.filter((part) => part !== undefined).join('');
  }),
);

function yearOf(year: string): string {
  return [...year].map((digit) => (digit === '○' ? 0 : numberOf(digit))).join('');
}

function numberOf(text: string): string {
  return /^\d+$/.test(text) ? text : (parseHanziNumber(text)?.toFixed() ?? text);
}
