import type { Cell } from '../../workbook/workbook.ts';
import { type Grid, lineOf } from '../grid.ts';
import type { Setting } from '../table.ts';
import { foldWord, isUnit } from '../words/fold-heading.ts';
import { yearsIn } from '../words/said.ts';
import { isLabel } from './kind-of-row.ts';
import { settingOf } from './settings.ts';

/** What the lines above a table say. */
export interface Titles {
  /** Those that hold something, counted from 0. */
  readonly rows: readonly number[];
  /** Years that they name: 2024年度台账. */
  readonly years: readonly number[];
  /** 单位：万元; '' for none. */
  readonly unit: string;
  readonly setting: Setting;
}

/** Words that a title ends in, for one that is not merged across its table. */
const TITLE_WORDS = /(?:台账|一览|统计|汇总|登记|明细|情况|记录|表|续)(?:表|册)?(?:[（(].*[）)])?$/;

/**
 * The lines above a heading: all of them above a sheet's first table, those that look like titles above a further one.
 *
 * @param limit the first row that may be one
 */
export function titlesAbove(grid: Grid, top: number, limit: number, isFirst: boolean): Titles {
  const rows: number[] = [];
  for (let row = top - 1; row >= limit; row -= 1) {
    const cells = grid.own(row);
    if (cells.length === 0) continue;
    if (!isFirst && !isTitleRow(grid, cells)) break;
    rows.unshift(row);
  }
  const cells = rows.flatMap((row) => grid.own(row));
  return {
    rows,
    years: [...new Set(cells.filter(({ text }) => !isLabel(text)).flatMap(({ text }) => yearsIn(text)))],
    unit: cells.map(({ text }) => unitIn(text)).find((unit) => unit !== '') ?? '',
    setting: Object.assign({}, ...cells.map((cell) => settingAt(cell))),
  };
}

function isTitleRow(grid: Grid, cells: readonly Cell[]): boolean {
  if (cells.every(({ text }) => isLabel(text))) return true;
  const [only, ...others] = cells;
  if (!only || others.length > 0) return false;
  const { left, right } = grid.areaOf(only);
  return right - left >= 2 || TITLE_WORDS.test(only.text.trim());
}

function settingAt(cell: Cell): Setting {
  const where = `第${cell.row + 1}行“${lineOf(cell)}”`;
  if (!isLabel(cell.text)) return settingOf(cell.text, where, cell);
  // 填报单位：提案委 says whose table it is; of other lines (制表日期：3月5日) nothing holds for its rows.
  const [, label = '', value = ''] = /^([^:]*):(.*)$/.exec(foldWord(cell.text)) ?? [];
  if (!/单位|部门/.test(label)) return {};
  const { committee } = settingOf(value, where, cell);
  return committee ? { committee } : {};
}

function unitIn(text: string): string {
  const [, unit = ''] = /单位:([^\s,，、;)]+)\)?$/.exec(foldWord(text)) ?? [];
  return isUnit(unit) ? unit : '';
}
