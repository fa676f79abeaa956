import { halfWidth } from '../../quantity/half-width.ts';
import { visibleText } from './cell-text.ts';
import { NOTHING_READ, type Reading, type RowCell } from './reading.ts';

const YES = new Set(['是', '√', '✓', '✔', '☑', '有', '对', 'y', 'yes', 'true', '1']);
const NO = new Set(['否', '×', '✕', '✗', '✘', 'x', '不是', '无', 'n', 'no', 'false', '0']);

/** What a mark says: 是, √ and 1 are true, 否, × and 0 false; undefined for anything else. */
export function markOf(text: string): boolean | undefined {
  const mark = halfWidth(visibleText(text)).toLowerCase();
  if (YES.has(mark)) return true;
  return NO.has(mark) ? false : undefined;
}

/** What a cell says of its own heading: a mark, or the heading's word again (重点 below 重点). */
function saidOf({ cell, column }: RowCell): boolean | undefined {
  return visibleText(cell.text) === column.heading ? true : markOf(cell.text);
}

/** Reads a field that is true or false. Other words go into the note. */
export function readBoolean(cells: readonly RowCell[]): Reading<boolean> {
  const marks = cells.flatMap((cell) => {
    const value = saidOf(cell);
    return value === undefined ? [] : [{ value, cell }];
  });
  const [first] = marks;
  const more = cells.filter((cell) => saidOf(cell) === undefined);
  if (!first) return { ...NOTHING_READ, more };
  const contradict = marks.filter(({ value }) => value !== first.value).map(({ cell }) => cell);
  return { value: first.value, places: [['', first.cell.cell]], more: [...more, ...contradict] };
}
