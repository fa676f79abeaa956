import type { Cell } from '../../workbook/workbook.ts';
import type { Grid } from '../grid.ts';
import type { ColumnMeaning, ColumnReading } from '../intake.ts';
import type { Row, Setting } from '../table.ts';
import { withoutDitto } from '../values/ditto.ts';

/** A row of a table that is an entry, or part of one. */
export interface EntryRow {
  readonly number: number;
  readonly setting: Setting;
}

/** The entries of a table, and what there is to say of its merged cells. */
export interface BuiltRows {
  readonly rows: readonly Row[];
  /** Cells with a quantity that are merged over several entries: it is said once, of the first. */
  readonly saidOnce: readonly Cell[];
  /** First cells of entries that have several rows. */
  readonly joined: readonly Cell[];
  /** Titles that are merged over rows with quantities of their own: one event or several, nobody can tell. */
  readonly doubtful: readonly Cell[];
  /** Cells with 同上 that were read as the cell above, and those above which nothing stands. */
  readonly ditto: { readonly read: readonly Cell[]; readonly unread: readonly Cell[] };
}

/** Fields that a merged cell says of each of its rows; all others it says once. */
const SPREAD = new Set([
  'date',
  'type',
  'title',
  'topic',
  'committee',
  'place',
  'tags',
  'source',
  'proposer',
  'category',
  'handler',
  'stages',
]);
/** Fields that may be said line by line for one event. */
const IN_LINES = new Set([
  'topic',
  'committee',
  'place',
  'outcome',
  'source',
  'note',
  'tags',
  'instructions',
]);

/** What stands in each row of a table; rows over which the title and the date are merged are one entry. */
export function buildRows(
  grid: Grid,
  entries: readonly EntryRow[],
  columns: readonly ColumnReading[],
): BuiltRows {
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const rows: Row[] = [];
  const saidOnce: Cell[] = [];
  const joined: Cell[] = [];
  const doubtful: Cell[] = [];
  const ditto: { read: Cell[]; unread: Cell[] } = { read: [], unread: [] };
  const taken = new Set<number>();
  for (const { number, setting } of entries) {
    if (taken.has(number)) continue;
    const title = titleOver(grid, number, columns, byNumber);
    const lines = title?.rows ?? [number];
    const isOne = lines.length > 1 && lines.slice(1).every((line) => isFurtherLine(grid, line, columns));
    if (title && lines.length > 1 && !isOne && title.cell.row === number) doubtful.push(title.cell);
    const numbers = isOne ? lines : [number];
    for (const line of numbers) taken.add(line);
    const [first] = grid.own(number);
    if (!first) continue;
    if (isOne) joined.push(first);
    const { cells, read, unread } = withoutDitto(
      cellsOf(grid, numbers, columns),
      rows.at(-1)?.cells ?? new Map(),
      columns,
    );
    ditto.read.push(...read);
    ditto.unread.push(...unread);
    rows.push({ numbers, first, cells, setting });
    for (const cell of grid.own(number)) {
      const { top, bottom } = grid.areaOf(cell);
      if (bottom === top) continue;
      const others = entries.some(
        (entry) => entry.number > top && entry.number <= bottom && !numbers.includes(entry.number),
      );
      if (others && !spreads(meaningAt(columns, cell.column)) && cell.row === number) saidOnce.push(cell);
    }
  }
  return { rows, saidOnce, joined, doubtful, ditto };
}

/** The title that is merged over a row and others, with the rows that are entries of them from this one on. */
function titleOver(
  grid: Grid,
  row: number,
  columns: readonly ColumnReading[],
  entries: ReadonlyMap<number, EntryRow>,
): { readonly cell: Cell; readonly rows: readonly number[] } | undefined {
  const column = columns.find(({ meaning }) => meaning.kind === 'field' && meaning.name === 'title')?.column;
  const cell = column === undefined ? undefined : grid.at(row, column);
  if (!cell || cell.row !== row) return undefined;
  const rows: number[] = [];
  for (let number = row; number <= grid.areaOf(cell).bottom; number += 1) {
    if (entries.has(number)) rows.push(number);
  }
  return rows.length > 1 ? { cell, rows } : undefined;
}

/** True for a row that only goes on: neither a date nor a type of its own, and no quantity. */
function isFurtherLine(grid: Grid, row: number, columns: readonly ColumnReading[]): boolean {
  return grid.own(row).every((cell) => {
    const meaning = meaningAt(columns, cell.column);
    if (meaning?.kind === 'note') return cell.number === undefined;
    return meaning?.kind === 'field' && IN_LINES.has(meaning.name);
  });
}

function cellsOf(
  grid: Grid,
  numbers: readonly number[],
  columns: readonly ColumnReading[],
): ReadonlyMap<number, readonly Cell[]> {
  const cells = new Map<number, readonly Cell[]>();
  for (const { column, meaning } of columns) {
    const found = new Set<Cell>();
    for (const number of numbers) {
      const cell = grid.at(number, column);
      if (!cell) continue;
      const isOwn = cell.row === number && cell.column === column;
      // What is merged to the right says nothing in its further columns.
      if (isOwn || (cell.column === column && spreads(meaning))) found.add(cell);
    }
    if (found.size > 0) cells.set(column, [...found]);
  }
  return cells;
}

function spreads(meaning: ColumnMeaning | undefined): boolean {
  return meaning?.kind === 'field' && SPREAD.has(meaning.name);
}

function meaningAt(columns: readonly ColumnReading[], column: number): ColumnMeaning | undefined {
  return columns.find((one) => one.column === column)?.meaning;
}
