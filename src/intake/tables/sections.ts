import type { Cell } from '../../workbook/workbook.ts';
import { type Grid, rowText } from '../grid.ts';
import type { ColumnReading } from '../intake.ts';
import type { Setting } from '../table.ts';
import { settingOf } from './settings.ts';

/** A line between the rows of a table that says what those below it belong to. */
export interface Section {
  readonly text: string;
  readonly setting: Setting;
}

const NUMBERED =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|第[一二三四五六七八九十]+部分)/;
/** 一 in the column of 序号, beside the section's words. */
const HANZI_INDEX = /^[（(]?[一二三四五六七八九十]{1,3}[）)、.]?$/;
/** No line of this kind is longer; what is longer may be an entry that was not filled in further. */
const LONGEST = 30;

/**
 * The section that a row opens: a text alone in it that is merged across the table, is numbered as headings are, or
 * stands in its first column and names a month, a type or a committee. Undefined if it is an entry.
 */
export function sectionAt(grid: Grid, row: number, columns: readonly ColumnReading[]): Section | undefined {
  const cells = grid.own(row);
  const [head, ...others] = withoutIndex(cells, columns);
  if (!head || others.length > 0 || head.number !== undefined || head.date) return undefined;
  const text = rowText(grid, row);
  const { left, right } = grid.areaOf(head);
  const across = right - left + 1 >= Math.max(3, columns.length / 2);
  if (!across && [...text].length > LONGEST) return undefined;
  const where = `第${row + 1}行“${text}”`;
  const setting = settingOf(head.text, where, head);
  const names = Object.keys(setting).length > 0;
  const isFirst = head.column === Math.min(...columns.map(({ column }) => column));
  if (across || NUMBERED.test(text)) return { text, setting };
  if (cells.length > 1) return names ? { text, setting } : undefined;
  return isFirst && names ? { text, setting } : undefined;
}

/** The cells of a row without the hanzi number in its 序号. */
function withoutIndex(cells: readonly Cell[], columns: readonly ColumnReading[]): readonly Cell[] {
  const [first] = cells;
  const meaning = columns.find(({ column }) => column === first?.column)?.meaning;
  const isIndex =
    cells.length === 2 && meaning?.kind === 'index' && HANZI_INDEX.test(first?.text.trim() ?? '');
  return isIndex ? cells.slice(1) : cells;
}
