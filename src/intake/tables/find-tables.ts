import type { EntryKind } from '../../vocabulary/entry-schema.ts';
import { columnName } from '../../workbook/address.ts';
import type { BookSheet } from '../../workbook/workbook.ts';
import { type HeadingWords, headingWords } from '../columns/heading-words.ts';
import { findHeadings, type Heading, type HeadingBlock } from '../columns/headings.ts';
import { type ColumnRemark, headingText, type Mapping, matchColumns } from '../columns/match-columns.ts';
import { matchHeading } from '../columns/match-heading.ts';
import { refineColumns } from '../columns/refine-columns.ts';
import { type Grid, gridOf, rowText } from '../grid.ts';
import type { ColumnReading, SkippedRow, SkipReason } from '../intake.ts';
import type { Setting, Table } from '../table.ts';
import { foldWord } from '../words/fold-heading.ts';
import { isSameCommittee } from '../words/said.ts';
import { readBody } from './body.ts';
import { type BuiltRows, buildRows, type EntryRow } from './rows.ts';
import { settingOf } from './settings.ts';
import { type Titles, titlesAbove } from './titles.ts';

/** A table as it was found, with what there is to say of it. */
export interface FoundTable extends Table, Omit<BuiltRows, 'rows'> {
  readonly titles: Titles;
  readonly remarks: readonly ColumnRemark[];
  /** Its rows that add up others. */
  readonly totals: readonly number[];
  /** Its rows that say what those below them belong to. */
  readonly sections: readonly number[];
}

/** The tables of a sheet, and its rows that are no entries. */
export interface SheetTables {
  readonly tables: readonly FoundTable[];
  readonly skipped: readonly SkippedRow[];
  /** All headings that were found, for what the user's mapping may have meant. */
  readonly headings: readonly Heading[];
}

/**
 * The tables of a sheet: heading rows wherever they stand, one to three of them, the rows below each down to the next, and
 * every other row with the reason why it is no entry.
 */
export function findTables(sheet: BookSheet, mapping: Mapping): SheetTables {
  const grid = gridOf(sheet);
  const kinds = { activities: wordsOf('activities', mapping), proposals: wordsOf('proposals', mapping) };
  const blocks = findHeadings(grid, Object.values(kinds));
  const skipped: SkippedRow[] = [];
  const skip = (row: number, why: SkipReason) => {
    if (grid.own(row).length > 0) skipped.push({ row, why, text: rowText(grid, row) });
  };
  const tops = blocks.map((block, index) =>
    titlesAbove(grid, block.top, (blocks[index - 1]?.bottom ?? -1) + 1, index === 0),
  );
  const tables: FoundTable[] = [];
  let page: Page | undefined;
  const close = () => {
    if (page) tables.push(tableOf(grid, page, mapping, skip));
  };
  for (const [index, block] of blocks.entries()) {
    const titles = tops[index] ?? { rows: [], years: [], unit: '', setting: {} };
    for (const row of titles.rows) skip(row, 'title');
    for (let row = block.top; row <= block.bottom; row += 1) skip(row, 'heading');
    const end = tops[index + 1]?.rows[0] ?? blocks[index + 1]?.top ?? grid.height;
    const body = Array.from({ length: end - block.bottom - 1 }, (_, at) => block.bottom + 1 + at);
    // The same heading again, on a further page, goes on with the same table.
    if (page && titles.rows.length === 0 && sameHeadings(page.block, block)) {
      page.body.push(...body);
      continue;
    }
    close();
    page = { block, body, titles, kind: kindOf(block, kinds) };
  }
  close();
  if (blocks.length === 0) for (let row = 0; row < grid.height; row += 1) skip(row, 'no-table');
  skipped.sort((a, b) => a.row - b.row);
  return { tables, skipped, headings: blocks.flatMap(({ headings }) => headings) };
}

/** A heading with all rows that belong to it. */
interface Page {
  readonly block: HeadingBlock;
  readonly body: number[];
  readonly titles: Titles;
  readonly kind: EntryKind;
}

function tableOf(
  grid: Grid,
  { block, body, titles, kind }: Page,
  mapping: Mapping,
  skip: (row: number, why: SkipReason) => void,
): FoundTable {
  const below = (column: number) => body.flatMap((row) => grid.sheet.rows[row]?.[column]?.text ?? []);
  const matched = matchColumns(kind, block.headings, mapping, below);
  const headless = columnsWithoutHeading(grid, body, block.headings);
  const columns = [...matched.columns, ...headless].sort((a, b) => a.column - b.column);
  const read = readBody(grid, body, columns, beside(grid, titles));
  for (const { row, why } of read.skipped) skip(row, why);
  const entries = hasCommittees(columns) ? read.entries.map(withoutCommittee) : read.entries;
  const cells = entries.flatMap(({ number }) => grid.own(number));
  const refined = refineColumns(columns, cells, titles.unit);
  const headings = Array.from({ length: block.bottom - block.top + 1 }, (_, at) => block.top + at);
  const remarks = [
    ...matched.remarks,
    ...block.headings
      .filter(({ column }) => refined.notNumbers.has(column))
      .map((heading) => ({ kind: 'not-numbers' as const, heading })),
  ];
  const built = buildRows(grid, entries, refined.columns);
  const { totals, sections } = read;
  const { sheet } = grid;
  return { kind, sheet, headings, columns: refined.columns, titles, remarks, totals, sections, ...built };
}

function hasCommittees(columns: readonly ColumnReading[]): boolean {
  return columns.some(({ meaning }) => meaning.kind === 'field' && meaning.name === 'committee');
}

/** Where a column tells the committees, a blank in it means that there is none: 填报单位 is not who held a meeting. */
function withoutCommittee({ number, setting: { committee: _, ...setting } }: EntryRow): EntryRow {
  return { number, setting };
}

/** What the sheet's name and the lines above the table say. */
function beside(grid: Grid, titles: Titles): Setting {
  const { name } = grid.sheet;
  const own = settingOf(name, `工作表名“${name}”`);
  const { committee, ...titled } = titles.setting;
  // 提案委 on the tab and 提案委员会 in the title are one, and the tab's is what the workbook calls it elsewhere.
  const isOwn = own.committee && committee && isSameCommittee(own.committee.value, committee.value);
  return { ...own, ...titled, ...(committee && !isOwn && { committee }) };
}

/** Columns in which rows hold something and the heading nothing: their cells go into notes. */
function columnsWithoutHeading(
  grid: Grid,
  body: readonly number[],
  headings: readonly Heading[],
): ColumnReading[] {
  const known = new Set(headings.map(({ column }) => column));
  const others = new Set(body.flatMap((row) => grid.own(row).map(({ column }) => column)));
  return [...others]
    .filter((column) => !known.has(column))
    .map((column) => ({ column, heading: `${columnName(column)}列`, meaning: { kind: 'note' } }));
}

/** The words that make a heading row: the vocabulary's, and the headings that the user maps. */
function wordsOf(kind: EntryKind, mapping: Mapping): HeadingWords {
  const words = new Map(headingWords(kind));
  for (const [heading, field] of mapping) {
    const word = words.get(foldWord(field));
    if (word) words.set(foldWord(heading), word);
  }
  return words;
}

/** Proposals have words that activities have not; a table of both has more of those that it is of. */
function kindOf({ headings }: HeadingBlock, kinds: Readonly<Record<EntryKind, HeadingWords>>): EntryKind {
  const fields = (words: HeadingWords) =>
    new Set(
      headings.map(({ parts }) => matchHeading(parts, words)).map((match) => JSON.stringify(match?.meaning)),
    );
  const activities = fields(kinds.activities);
  const proposals = fields(kinds.proposals);
  const isTitled = proposals.has(JSON.stringify({ kind: 'field', name: 'title' }));
  return isTitled && proposals.size > activities.size ? 'proposals' : 'activities';
}

function sameHeadings(a: HeadingBlock, b: HeadingBlock): boolean {
  const text = ({ headings }: HeadingBlock) =>
    headings.map((heading) => `${heading.column} ${foldWord(headingText(heading))}`).join('\n');
  return text(a) === text(b);
}
