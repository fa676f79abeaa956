import { halfWidth } from '../quantity/half-width.ts';
import { parseHanziNumber } from '../quantity/hanzi.ts';
import { takeOffTimes } from './beside-date.ts';
import { daysInMonth, twoDigits } from './day.ts';

/** A date written in another spelling, as the log should write it. */
export interface CorrectedDate {
  /** In the log's spelling, whether or not the calendar has such a day. */
  readonly text: string;
  /** False if the year is the log's, because the writer left it out. */
  readonly hadYear: boolean;
  /** What was written besides and a date does not say: a time of day, a weekday, 初 or 底 of a month; '' for nothing. */
  readonly beside: string;
}

interface Point {
  year: number | undefined;
  quarter?: number;
  month?: number;
  day?: number;
  /** Last month of a half-year, last quarter of several, last day of a third of a month. */
  until?: Point;
}

/** No date is longer; what is need not be searched for one. */
const LONGEST = 60;

/**
 * Finds the date that was meant: 2024.3.5, 2024/3/5, 2024年3月5日, 3月5日至8日, 3月5、6日, 3/5, 二〇二四年三月,
 * 2024年第一季度, 一至三季度, 上半年, 3月上旬, 20240305, a time or a weekday after it, full-width digits. Undefined if
 * there is none, and where there are two: 3-5 may be March to May, 3月5日、12日 is no range.
 *
 * @param year to complete a date without one
 */
export function correctDate(written: string, year?: number): CorrectedDate | undefined {
  if (written.length > LONGEST) return undefined;
  const { text, beside } = takeOffTimes(halfWidth(written));
  const [first = '', second, ...more] = split(plain(text));
  const from = readPoint(withUnitOf(second, first));
  if (!from || more.length > 0) return undefined;
  const hadYear = from.year !== undefined;
  from.year ??= year;
  if (from.year === undefined) return undefined;
  const to = second === undefined ? from.until : readEnd(second, from);
  if (second !== undefined && !to) return undefined;
  if (to) to.year ??= from.year;
  return { text: to ? `${write(from)}/${write(to)}` : write(from), hadYear, beside };
}

/** Half-width, without spaces, hanzi numerals as digits. */
function plain(written: string): string {
  return written
    .replace(/^(\d{4})(\s+|[、,。\\])(\d{1,2})\2(\d{1,2})$/, '$1.$3.$4')
    .replace(/[\s\u200B-\u200D]/g, '')
    .replace(/[〇零○O]|[一二三四五六七八九](?=[〇零○一二三四五六七八九]{2,3}年)/g, digit)
    .replace(/(?<=\d)[一二三四五六七八九](?=[\d〇零○一二三四五六七八九]*年)/g, digit)
    .replace(/[一二三四五六七八九十]+/g, (numeral) => parseHanziNumber(numeral)?.toFixed() ?? numeral)
    .replace(/(\d{1,2})([日号]?[、,]\d{1,2})+(?=[日号月季])/g, joinNeighbours)
    .replace(/^(\d{1,2})\/(\d{1,2})$/, '$1月$2日')
    .replace(/(?<=\d{4})年度$/, '年')
    .replace(/[.。、年月]$|号$/, (end) => (end === '号' ? '日' : end === '年' || end === '月' ? end : ''));
}

/** 5、6、7 are 5 to 7; 5、12 stay two. */
function joinNeighbours(list: string): string {
  const numbers = list.split(/[日号]?[、,]/).map(Number);
  const first = numbers[0] ?? 0;
  return numbers.every((number, index) => number === first + index) ? `${first}至${numbers.at(-1)}` : list;
}

/** The start of a range with the word that stands once, after its end: 3至5月, 一至三季度. */
function withUnitOf(end: string | undefined, start: string): string {
  const unit = /[月季](?=度?$|份$)/.exec(end ?? '')?.[0] ?? '';
  return /^(?:\d{4}年)?第?\d{1,2}$/.test(start) ? start + unit : start;
}

function digit(numeral: string): string {
  return String(Math.max(0, '〇一二三四五六七八九'.indexOf(numeral)));
}

/** At the sign of a range; a hyphen is one only where it cannot belong to a date. */
function split(text: string): string[] {
  if (/[至到~～—–]|--/.test(text)) return text.split(/[至到~～—–]+|--/);
  if (/^[\d/]+-[\d/]+$/.test(text) && text.includes('/')) return text.split('-');
  if (/^\d{4}-\d{1,2}-\d{1,2}-/.test(text)) return text.split(/(?<=^\d{4}-\d{1,2}-\d{1,2})-/);
  if (/[.月日号季]/.test(text) && /^[^-]+-[^-]+$/.test(text) && !/^\d{4}-/.test(text)) return text.split('-');
  if (/^\d{4}-\d{1,2}(?:-\d{1,2})?\/\d/.test(text)) return text.split('/');
  return [text];
}

function readPoint(text: string): Point | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return { year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) };
  const [, yearText, rest = text] =
    /^(\d{4}|\d{2}(?=年|[-./]\d+[-./]))(?:年|(?=[-./Qq第上下前全]|\d季|$))(.*)$/.exec(text) ?? [];
  const year =
    yearText === undefined ? undefined : Number(yearText.length === 2 ? `20${yearText}` : yearText);
  if (rest === '' && yearText !== undefined) return { year };
  if (rest === '全年') return { year };
  const quarter = /^[-./]?(?:第?(\d)季度?|[Qq](\d))$/.exec(rest);
  if (quarter) return { year, quarter: Number(quarter[1] ?? quarter[2]) };
  const quarters = /^前([23])季度?$/.exec(rest);
  if (quarters) return { year, quarter: 1, until: { year: undefined, quarter: Number(quarters[1]) } };
  if (rest === '上半年') return { year, month: 1, until: { year: undefined, month: 6 } };
  if (rest === '下半年') return { year, month: 7, until: { year: undefined, month: 12 } };
  const third = /^[-./]?(\d{1,2})月份?(上|中|下|上中|中下)旬$/.exec(rest);
  if (third) return readThird(year, Number(third[1]), third[2] ?? '');
  const parts = /^[-./]?(\d{1,2})(?:月份?|(?=[-./])|$)(?:[-./]?(\d{1,2})[日号]?)?$/.exec(rest);
  if (!parts || (year === undefined && !/[月.]/.test(rest))) return undefined;
  const month = Number(parts[1]);
  return parts[2] === undefined ? { year, month } : { year, month, day: Number(parts[2]) };
}

const endOfMonth = Number.POSITIVE_INFINITY;

function readThird(year: number | undefined, month: number, third: string): Point {
  const first = third.startsWith('上') ? 1 : third.startsWith('中') ? 11 : 21;
  const last = third.endsWith('上') ? 10 : third.endsWith('中') ? 20 : endOfMonth;
  return { year, month, day: first, until: { year, month, day: last } };
}

/** The end of a range, completed from its start: 3月5日至8日. */
function readEnd(text: string, from: Point): Point | undefined {
  const lone = /^(\d{1,2})([日号月]?)$/.exec(text);
  if (lone) {
    const value = Number(lone[1]);
    if (from.day !== undefined && lone[2] !== '月') return { ...from, day: value };
    return from.month === undefined || lone[2] === '日' ? undefined : { year: from.year, month: value };
  }
  return readPoint(text);
}

function write(point: Point): string {
  const { year = 0, quarter, month, day: written } = point;
  // 下旬 ends with the month, whose length its year decides.
  const day = written === endOfMonth && month !== undefined ? daysInMonth(year, month) : written;
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  if (month === undefined) return `${year}`;
  return day === undefined ? `${year}-${twoDigits(month)}` : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
