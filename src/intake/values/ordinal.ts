import { ordinalsOf } from '../../normalise/ordinal.ts';
import { halfWidth } from '../../quantity/half-width.ts';
import { parseHanziNumber } from '../../quantity/hanzi.ts';
import { saysNothing, visibleText } from './cell-text.ts';
import { NOTHING_READ, type Reading, type RowCell } from './reading.ts';

/** Reads which meeting it was: 12, 第12次, 十二, 十届十二次. What is said besides (十届) goes into the note. */
export function readOrdinal(cells: readonly RowCell[]): Reading<number> {
  const [first, ...others] = cells.filter(({ cell }) => !saysNothing(cell.text));
  if (!first) return NOTHING_READ;
  const { text: shown, number: counted, date } = first.cell;
  // 1,000 is what a format makes of 1000.
  const text = counted !== undefined && !date ? counted : halfWidth(visibleText(shown)).replace(/\s/g, '');
  const [, number = ''] = /^第?(\d{1,4}|[〇零一二三四五六七八九十百]+)(?:次(?:会议)?)?$/.exec(text) ?? [];
  const plain = /^\d+$/.test(number) ? Number(number) : (parseHanziNumber(number)?.toNumber() ?? 0);
  if (plain > 0 && number !== '') return { value: plain, places: [['', first.cell]], more: others };
  const [only, ...further] = /[、,;；]/.test(text) ? [] : ordinalsOf(text);
  const value = further.length === 0 ? only?.ordinal.number : undefined;
  return value === undefined
    ? { ...NOTHING_READ, more: [first, ...others] }
    : { value, places: [['', first.cell]], more: [first, ...others] };
}
