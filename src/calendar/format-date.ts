import type { DateSpan } from './date.ts';
import { compareDays, isoDay, twoDigits } from './day.ts';
import { monthSpan, quarterSpan, yearsSpan } from './span.ts';

const quarters = ['一', '二', '三', '四'];

/**
 * A date as Chinese prose says it, as fine as it was written: `3月5日`, `3月5日至8日`, `3月`, `7—8月`, `第二季度`,
 * `上半年`, `2024年`.
 *
 * @param withYear puts the year first (`2024年3月5日`); spans over several years always show both
 */
export function formatDate(span: DateSpan, withYear = false): string {
  const { from, to, grain } = span;
  if (grain === 'year') return from.year === to.year ? `${from.year}年` : `${from.year}—${to.year}年`;
  if (from.year !== to.year) return `${from.year}年${start(span)}至${to.year}年${end(span)}`;
  return (withYear ? `${from.year}年` : '') + withinYear(span);
}

function withinYear(span: DateSpan): string {
  const { from, to, grain } = span;
  if (grain === 'quarter') {
    const [first, last] = [quarterOf(from.month), quarterOf(to.month)];
    if (first === last) return `第${quarters[first]}季度`;
    if (first === 0) return ['', '上半年', '前三季度', '全年'][last] ?? '';
    return first === 2 ? '下半年' : `第${quarters[first]}至第${quarters[last]}季度`;
  }
  if (grain === 'month') return from.month === to.month ? `${from.month}月` : `${from.month}—${to.month}月`;
  if (from.month !== to.month) return `${start(span)}至${end(span)}`;
  return from.day === to.day ? start(span) : `${start(span)}至${to.day}日`;
}

function start({ from, grain }: DateSpan): string {
  if (grain === 'quarter') return `第${quarters[quarterOf(from.month)]}季度`;
  return grain === 'day' ? `${from.month}月${from.day}日` : `${from.month}月`;
}

function end({ to, grain }: DateSpan): string {
  return start({ from: to, to, grain });
}

/** Counts from 0. */
function quarterOf(month: number): number {
  return Math.floor((month - 1) / 3);
}

/**
 * A date as a log writes it: `2024-03-05`, `2024-03`, `2024-Q1`, `2024`, `2024-03-05/2024-03-08`. Read back, it
 * is the same date.
 */
export function writeDate(span: DateSpan): string {
  const [first, last] = [point(span, 'from'), point(span, 'to')];
  return first === last ? first : `${first}/${last}`;
}

/**
 * As coarse as the date's grain; finer where a span of that grain does not begin, or end, on that day: the first
 * half of 2024-02/2024-Q2 is no quarter.
 */
function point(span: DateSpan, side: 'from' | 'to'): string {
  const day = span[side];
  const { year, month } = day;
  const quarter = quarterOf(month) + 1;
  const coarsest: readonly (readonly [DateSpan['grain'], DateSpan, string])[] = [
    ['year', yearsSpan(year), `${year}`],
    ['quarter', quarterSpan(year, quarter), `${year}-Q${quarter}`],
    ['month', monthSpan(day), `${year}-${twoDigits(month)}`],
  ];
  const from = coarsest.findIndex(([grain]) => grain === span.grain);
  const fitting = from < 0 ? [] : coarsest.slice(from);
  return fitting.find(([, whole]) => compareDays(whole[side], day) === 0)?.[2] ?? isoDay(day);
}
