import type { Cell } from '../../workbook/workbook.ts';
import { type Grid, isDate } from '../grid.ts';
import { foldHeading } from '../words/fold-heading.ts';
import type { HeadingWords } from './heading-words.ts';
import { matchHeading } from './match-heading.ts';

/** A column's heading. */
export interface Heading {
  readonly column: number;
  /** Its texts from the top down, each once; without line breaks. */
  readonly parts: readonly string[];
  /** Its lowest cell. */
  readonly cell: Cell;
}

/** The heading rows of a table. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly Heading[];
}

/** So many rows a heading may have. */
const DEEPEST = 3;
/** Groups and parts are no longer than this; what is, is an entry. A heading beside others may explain itself at length. */
const LONGEST = 40;

/**
 * The headings of a sheet, from the top down: rows most of whose texts are words for columns, with the rows of groups
 * above them and of parts below.
 *
 * @param kinds the words of each kind of table
 */
export function findHeadings(grid: Grid, kinds: readonly HeadingWords[]): HeadingBlock[] {
  const blocks: HeadingBlock[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    if (!kinds.some((words) => isHeadingRow(grid, row, words))) continue;
    const top = extendUp(grid, row, (blocks.at(-1)?.bottom ?? -1) + 1);
    const bottom = extendDown(grid, row, top, kinds);
    blocks.push({ top, bottom, headings: headingsOf(grid, top, bottom) });
    row = bottom;
  }
  return blocks;
}

/** The headings of a block of rows, column by column. */
function headingsOf(grid: Grid, top: number, bottom: number): Heading[] {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row += 1)
    for (const cell of grid.own(row)) {
      const { left, right } = grid.areaOf(cell);
      for (let column = left; column <= Math.min(right, left + 255); column += 1) columns.add(column);
    }
  return [...columns].sort((a, b) => a - b).flatMap((column) => headingAt(grid, top, bottom, column) ?? []);
}

function headingAt(grid: Grid, top: number, bottom: number, column: number): Heading | undefined {
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cell = grid.at(row, column) ?? groupLeft(grid, row, bottom, column);
    if (cell && !cells.includes(cell)) cells.push(cell);
  }
  const last = cells.at(-1);
  // The further columns of an area that is merged to the right down to the last row have no heading of their own.
  if (!last || (last.column !== column && grid.areaOf(last).bottom >= bottom && last.row <= bottom)) {
    return undefined;
  }
  return { column, parts: cells.map(({ text }) => oneLine(text)), cell: last };
}

/** Where nothing is merged (CSV), the group of a column is what stands to its left in a row above its own heading. */
function groupLeft(grid: Grid, row: number, bottom: number, column: number): Cell | undefined {
  if (row === bottom || !grid.at(bottom, column)) return undefined;
  for (let left = column - 1; left >= 0; left -= 1) {
    const cell = grid.at(row, left);
    // A heading with nothing below it is no group.
    if (cell) return grid.at(bottom, left) && grid.areaOf(cell).right === cell.column ? cell : undefined;
  }
  return undefined;
}

/** A heading's text without its line breaks. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, '').trim();
}

function isText(cell: Cell): boolean {
  return cell.number === undefined && cell.date === undefined;
}

function isShort(cell: Cell): boolean {
  return isText(cell) && [...cell.text].length <= LONGEST;
}

/** True for a row of texts at least half of which, and at least two, are words for columns. */
function isHeadingRow(grid: Grid, row: number, words: HeadingWords): boolean {
  const cells = grid.own(row);
  if (cells.length < 2 || !cells.every(isText) || cells.some(isDate)) return false;
  const known = new Set<string>();
  let matched = 0;
  for (const cell of cells) {
    const match = matchHeading([oneLine(cell.text)], words);
    if (!match) continue;
    matched += 1;
    known.add(JSON.stringify(match.meaning));
  }
  return known.size >= 2 && matched * 2 >= cells.length;
}

/** The first row of groups above a heading: short texts, one of which is merged to the right or down into it. */
function extendUp(grid: Grid, row: number, limit: number): number {
  let top = row;
  while (top > limit && row - top < DEEPEST - 1 && isGroupRow(grid, top - 1, top)) top -= 1;
  return top;
}

function isGroupRow(grid: Grid, row: number, below: number): boolean {
  const cells = grid.own(row);
  if (cells.length < 2 || !cells.every((cell) => isShort(cell) && !/[：:]/.test(cell.text))) return false;
  return cells.some((cell) => {
    const { left, right, bottom } = grid.areaOf(cell);
    return right > left || bottom >= below;
  });
}

/** The last row of parts below a heading. */
function extendDown(grid: Grid, row: number, top: number, kinds: readonly HeadingWords[]): number {
  let bottom = row;
  while (bottom + 1 < grid.height && bottom + 1 - top < DEEPEST && isPartRow(grid, bottom + 1, top, kinds)) {
    bottom += 1;
  }
  return bottom;
}

/**
 * True for a row of texts that stand only where the row above has a group: merged to the right, or with blanks to its
 * right where nothing is merged. Merged headings may reach down into it.
 */
function isPartRow(grid: Grid, row: number, top: number, kinds: readonly HeadingWords[]): boolean {
  const cells = grid.own(row);
  if (cells.length === 0 || !cells.every(isShort)) return false;
  // A heading that is merged down over the row says that all of it is heading: 参加 above 人数.
  const reaches = grid.own(top).some((cell) => grid.areaOf(cell).bottom >= row);
  if (reaches) return true;
  const under = cells.every((cell) => {
    const above = grid.at(row - 1, cell.column);
    const area = above && grid.areaOf(above);
    if (area) return area.right > area.left || isGroupWithoutMerge(grid, row, cell.column);
    return groupsLeft(grid, row - 1, cell.column);
  });
  if (!under) return false;
  return cells.some((cell) => kinds.some((words) => isWord(cell, words)));
}

function isWord(cell: Cell, words: HeadingWords): boolean {
  return matchHeading([oneLine(cell.text)], words) !== undefined || foldHeading(cell.text).name === '';
}

/** A heading with a blank to its right, below which the row of parts goes on. */
function isGroupWithoutMerge(grid: Grid, row: number, column: number): boolean {
  return !grid.at(row - 1, column + 1) && grid.at(row, column + 1) !== undefined;
}

/** True if a blank of a row belongs to a group to its left. */
function groupsLeft(grid: Grid, row: number, column: number): boolean {
  for (let left = column - 1; left >= 0; left -= 1)
    if (grid.at(row, left)) return grid.at(row + 1, left) !== undefined;
  return false;
}
