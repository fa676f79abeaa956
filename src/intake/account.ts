import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import type { Range, SourceFile } from '../source/source.ts';
import { columnName } from '../workbook/address.ts';
import type { BookSheet, Cell, Workbook } from '../workbook/workbook.ts';
import { columnTitle } from './columns/column-title.ts';
import { headingWords } from './columns/heading-words.ts';
import { type ColumnRemark, headingText } from './columns/match-columns.ts';
import { gridOf } from './grid.ts';
import type { Row } from './table.ts';
import type { FoundTable, SheetTables } from './tables/find-tables.ts';
import { isTransposed } from './tables/transposed.ts';
import { foldHeading } from './words/fold-heading.ts';
import type { Years } from './year.ts';

/** What there is to say of a workbook as a whole. */
export function bookDiagnostics(
  { file }: Workbook,
  tables: readonly FoundTable[],
  { year, several }: Years,
  hasSettings: boolean,
): Diagnostic[] {
  const at = { file, range: { start: 0, end: 0 } };
  // A log of which `export` had neither activities nor proposals has its settings all the same.
  if (tables.length === 0) return hasSettings ? [] : [diagnose('no-table', {}, at)];
  if (year !== undefined || hasSettings) return [];
  return [
    several.length > 0 ? diagnose('several-years', { years: several }, at) : diagnose('year-unknown', {}, at),
  ];
}

/** What there is to say of a sheet that is read. */
export function sheetDiagnostics(sheet: BookSheet, found: SheetTables, file: SourceFile): Diagnostic[] {
  const filled = sheet.rows.flatMap((row) => row.filter((cell) => cell !== undefined));
  const [first] = filled;
  if (!first) return [];
  const at = { file, range: first.range };
  const { name } = sheet;
  if (found.tables.length === 0) {
    const rows = new Set(filled.map(({ row }) => row)).size;
    return [
      isTransposed(gridOf(sheet))
        ? diagnose('table-transposed', { sheet: name }, at)
        : diagnose('sheet-without-table', { sheet: name, rows }, at),
    ];
  }
  const entries = new Set(found.tables.flatMap(({ rows }) => rows.flatMap(({ numbers }) => numbers)));
  const hidden = [...entries].filter((row) => sheet.rows[row]?.every((cell) => !cell || cell.hidden));
  if (hidden.length === 0) return [];
  const range = sheet.rows[hidden[0] ?? 0]?.find((cell) => cell)?.range ?? first.range;
  const rows = hidden.map((row) => row + 1);
  return [diagnose('hidden-rows-read', { sheet: name, rows }, { file, range })];
}

/** What there is to say of a table: its columns and its merged cells. */
export function tableDiagnostics(table: FoundTable, file: SourceFile): Diagnostic[] {
  const place = (range: Range) => ({ file, range });
  const grid = gridOf(table.sheet);
  const spoken = (cell: Cell) => {
    const { top, bottom } = grid.areaOf(cell);
    return { text: cell.text, rows: `第${top + 1}—${bottom + 1}` };
  };
  return [
    ...table.remarks.map((remark) => remarkDiagnostic(remark, table, file)),
    ...dateDiagnostics(table, file),
    ...dittoDiagnostics(table, file),
    ...table.rows
      .filter((row) => saysNumbersOnly(row, table))
      .map(({ first }) => diagnose('row-of-numbers', { row: first.row + 1 }, place(first.range))),
    ...table.saidOnce.map((cell) => diagnose('quantity-said-once', spoken(cell), place(cell.range))),
    ...table.doubtful.map((cell) => diagnose('rows-share-title', spoken(cell), place(cell.range))),
    ...table.rows
      .filter(({ numbers }) => numbers.length > 1)
      .map(({ numbers, first }) => {
        const rows = `第${(numbers[0] ?? 0) + 1}—${(numbers.at(-1) ?? 0) + 1}`;
        return diagnose('rows-joined', { rows }, place(first.range));
      }),
  ];
}

function remarkDiagnostic(remark: ColumnRemark, { kind }: FoundTable, file: SourceFile): Diagnostic {
  const heading = headingText(remark.heading);
  const at = { file, range: remark.heading.cell.range };
  switch (remark.kind) {
    case 'unmatched': {
      const words = headingWords(kind);
      const word = closest(foldHeading(remark.heading.parts.at(-1) ?? '').bare, words.keys());
      const meaning = word === undefined ? undefined : words.get(word)?.meaning;
      return diagnose('column-unmatched', { heading, suggestion: meaning && columnTitle(kind, meaning) }, at);
    }
    case 'doubled': {
      const first = headingText(remark.first);
      const field = columnTitle(kind, remark.meaning);
      const columns = [remark.first, remark.heading].map(({ column }) => columnName(column));
      return diagnose('column-doubled', { heading, first, field, columns }, at, [
        { file, range: remark.first.cell.range },
      ]);
    }
    case 'guessed':
      return diagnose('column-guessed', { heading, field: columnTitle(kind, remark.meaning) }, at);
    case 'not-numbers':
      return diagnose('column-without-numbers', { heading }, at);
  }
}

const QUANTITIES: ReadonlySet<string> = new Set(['participants', 'funds', 'times']);

/** True for a row with numbers and no word of what they are of: a total that nobody called one, or an entry half filled in. */
function saysNumbersOnly({ cells }: Row, { kind, columns }: FoundTable): boolean {
  const said = columns.filter(({ column, meaning }) => meaning.kind !== 'index' && cells.has(column));
  const counts = said.filter(
    ({ meaning }) => meaning.kind === 'result' || (meaning.kind === 'field' && QUANTITIES.has(meaning.name)),
  );
  const others = said.filter((column) => !counts.includes(column));
  return (
    kind === 'activities' &&
    counts.length > 0 &&
    others.every(
      ({ column, meaning }) =>
        meaning.kind === 'note' && cells.get(column)?.every(({ number }) => number !== undefined),
    )
  );
}

/** 同上, column by column: what was read for it, and where nothing stands above. */
function dittoDiagnostics({ columns, ditto }: FoundTable, file: SourceFile): Diagnostic[] {
  const of = (cells: readonly Cell[], code: 'ditto-read' | 'ditto-unread') =>
    columns.flatMap(({ column, heading }): Diagnostic[] => {
      const [first, ...others] = cells.filter((cell) => cell.column === column);
      if (!first) return [];
      const rows = [first, ...others].map(({ row }) => row + 1);
      return [diagnose(code, { heading, text: first.text, rows }, { file, range: first.range })];
    });
  return [...of(ditto.read, 'ditto-read'), ...of(ditto.unread, 'ditto-unread')];
}

/** Activities need a date each: without a column for it, all of them would be complained of one by one. */
function dateDiagnostics(
  { kind, columns, rows, sheet, remarks }: FoundTable,
  file: SourceFile,
): Diagnostic[] {
  const [first] = rows;
  const hasDates = columns.some(({ meaning }) => meaning.kind === 'field' && meaning.name === 'date');
  if (kind === 'proposals' || hasDates || !first || rows.every(({ setting }) => setting.month)) return [];
  const range = remarks[0]?.heading.cell.range ?? first.first.range;
  return [diagnose('no-date-column', { sheet: sheet.name }, { file, range })];
}
