import { isDate, parseDate } from '../../calendar/parse-date.ts';
import { halfWidth } from '../../quantity/half-width.ts';
import { parseHanziNumber } from '../../quantity/hanzi.ts';
import { saysNothing, visibleText } from './cell-text.ts';
import { type DateSetting, dateIn, dateOf } from './date.ts';
import { NOTHING_READ, type Reading, type RowCell } from './reading.ts';

/** A cell that holds a part of a date. */
export type DatePartCell = RowCell & { readonly is: string };

/**
 * Reads the date of an entry from the cells that say it: one that says all, or columns for its first and its last day, or
 * for its year, month and day.
 */
export function readDate(
  whole: readonly RowCell[],
  parts: readonly DatePartCell[],
  setting: DateSetting,
): Reading<string | number> {
  const said = parts.filter(({ cell }) => !saysNothing(cell.text));
  const part = (is: string) => said.filter((cell) => cell.is === is);
  const completed = completedBy(part('year'), part('month'), setting);
  const dated = whole.filter(({ cell }) => !saysNothing(cell.text));
  const ends = [...part('start'), ...part('end')];
  const loose = [...part('year'), ...part('month'), ...part('day')];
  if (dated.length + ends.length === 0) return loose.length > 0 ? joined(loose, setting) : NOTHING_READ;
  const reading = dated.length > 0 ? oneOf(dated, completed) : range(part('start'), part('end'), completed);
  // A year or month of their own that the date does not lie in contradict it.
  const unsaid = loose.filter(({ is, cell }) => is === 'day' || !lies(reading.value, is, cell.text));
  return { ...reading, more: [...reading.more, ...(dated.length > 0 ? ends : []), ...unsaid] };
}

/** True if a date is in the year, or the month, that another cell says. */
function lies(date: string | number | undefined, is: string, text: string): boolean {
  const read = date === undefined ? undefined : spanOf(date);
  const number = digitsOf(text);
  return number !== undefined && number === (is === 'year' ? read?.from.year : read?.from.month);
}

/** Years and months that columns of their own say go before those of the table. */
function completedBy(
  years: readonly RowCell[],
  months: readonly RowCell[],
  setting: DateSetting,
): DateSetting {
  return {
    ...setting,
    year: numberIn(years[0]) ?? setting.year,
    month: numberIn(months[0]) ?? setting.month,
  };
}

function numberIn(cell: RowCell | undefined): number | undefined {
  return cell && digitsOf(cell.cell.text);
}

function digitsOf(text: string): number | undefined {
  const [, written] =
    /^(\d{1,4}|[一二三四五六七八九十]{1,3})(?:年度?|月份?)?$/.exec(halfWidth(visibleText(text))) ?? [];
  if (written === undefined) return undefined;
  const number = /\d/.test(written) ? written : parseHanziNumber(written)?.toFixed();
  return number === undefined ? undefined : Number(number);
}

/** The date of one cell; of several lines that say the same, or of which each is a day next to the one before. */
function oneOf(cells: readonly RowCell[], setting: DateSetting): Reading<string | number> {
  const [first, ...others] = cells;
  if (!first) return NOTHING_READ;
  const { value, more } = dateOf(first.cell, setting);
  const place = [['', first.cell]] as const;
  const different = others.filter(({ cell }) => dateOf(cell, setting).value !== value);
  if (different.length === 0) return { value, places: place, more: more ? cells : [] };
  // Two dates are none: which one counts is for people to say.
  return { value: typed(cells), places: place, more: [] };
}

function typed(cells: readonly RowCell[]): string {
  return cells.map(({ cell }) => visibleText(cell.text)).join('、');
}

/** From the first to the last day; as typed where either is no date. */
function range(
  starts: readonly RowCell[],
  ends: readonly RowCell[],
  setting: DateSetting,
): Reading<string | number> {
  const start = oneOf(starts, setting);
  const first = start.value === undefined ? undefined : spanOf(start.value);
  // 7日 after 3月5日 is in March, and in its year.
  const end = oneOf(ends, first ? { ...setting, ...first.from } : setting);
  const more = [...start.more, ...end.more];
  // An end alone is a date, but not one that anybody called the date.
  if (start.value === undefined) return { ...end, more: ends };
  if (end.value === undefined) return { ...start, more };
  const isRange = first && spanOf(end.value);
  const [from, to] = [String(start.value).split('/')[0], String(end.value).split('/').at(-1)];
  const value = !isRange ? `${typed(starts)}至${typed(ends)}` : from === to ? from : `${from}/${to}`;
  return { value, places: start.places, more };
}

function spanOf(value: string | number) {
  const read = parseDate(value);
  return isDate(read) ? read : undefined;
}

/** 2024｜3｜5 in columns of their own. */
function joined(cells: readonly DatePartCell[], setting: DateSetting): Reading<string | number> {
  const [first] = cells;
  if (!first) return NOTHING_READ;
  const units: Readonly<Record<string, string>> = { year: '年', month: '月', day: '日' };
  const said = (is: string) => cells.filter((cell) => cell.is === is);
  const text = ['year', 'month', 'day']
    .flatMap((is) =>
      said(is)
        .slice(0, 1)
        .map(({ cell }) => withUnit(visibleText(cell.text), units[is] ?? '')),
    )
    .join('');
  // A day without a month is in the section's.
  const whole =
    said('month').length === 0 && said('day').length > 0 && setting.month !== undefined
      ? text.replace(/(\d+日)$/, `${setting.month}月$1`)
      : text;
  const { value, more } = dateIn(whole, setting.year);
  const doubled = ['year', 'month', 'day'].flatMap((is) => said(is).slice(1));
  return { value, places: [['', first.cell]], more: more ? cells : doubled };
}

function withUnit(text: string, unit: string): string {
  return /[\d一二三四五六七八九十〇]$/.test(text) ? text + unit : text;
}
