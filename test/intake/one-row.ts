import { activityOf } from '../../src/intake/entries/activity-of.ts';
import { proposalOf } from '../../src/intake/entries/proposal-of.ts';
import type { ColumnMeaning, ColumnReading, TakenEntry } from '../../src/intake/intake.ts';
import type { EntryContext, Row, Setting } from '../../src/intake/table.ts';
import type { WrittenActivity, WrittenProposal } from '../../src/vocabulary/generated/log.types.ts';
import type { Cell } from '../../src/workbook/workbook.ts';

/** What a test writes in a cell: a text, a number, or all that a workbook knows of it. */
export type Given = string | number | (Partial<Cell> & { readonly text: string });

/** A column of a test with its cells, from the top down. */
export interface GivenColumn {
  /** `date`, `date/start`, `results/意见建议`, `note` for a column that means nothing, `index`. */
  readonly meaning: string;
  readonly heading?: string;
  /** What the heading says its numbers are in. */
  readonly unit?: string;
  readonly cells: readonly Given[];
}

/** What surrounds the row. */
export interface Around {
  readonly setting?: Setting;
  readonly year?: number | undefined;
  readonly format?: EntryContext['format'];
}

/** The activity of a row, by columns in their order. */
export function activity(
  columns: readonly GivenColumn[],
  around: Around = {},
): TakenEntry<Partial<WrittenActivity>> {
  return activityOf(...rowOf(columns, around));
}

/** The proposal of a row. */
export function proposal(
  columns: readonly GivenColumn[],
  around: Around = {},
): TakenEntry<Partial<WrittenProposal>> {
  return proposalOf(...rowOf(columns, around));
}

/** One column with one cell. */
export function column(meaning: string, cell: Given, unit = '', heading = meaning): GivenColumn {
  return { meaning, unit, heading, cells: [cell] };
}

function rowOf(
  columns: readonly GivenColumn[],
  { setting = {}, ...around }: Around,
): [Row, ColumnReading[], EntryContext] {
  const cells = new Map(
    columns.map(({ cells: given }, index) => [index, given.map((one, row) => cellOf(one, row, index))]),
  );
  const readings = columns.map(({ meaning, heading = meaning, unit = '' }, index) => ({
    column: index,
    heading,
    meaning: meaningOf(meaning, unit),
  }));
  const first = [...cells.values()].flat()[0] ?? cellOf('1', 0, 0);
  const row = { numbers: [11], first, cells, setting };
  const year = 'year' in around ? around.year : 2024;
  const context = {
    workbook: '台账.xlsx',
    format: around.format ?? 'xlsx',
    sheet: '常委会',
    year,
  };
  return [row, readings, context];
}

function cellOf(given: Given, line: number, column: number): Cell {
  const place = { row: 11 + line, column, range: { start: 0, end: 0 } };
  if (typeof given === 'string') return { ...place, text: given };
  if (typeof given === 'number') return { ...place, text: String(given), number: String(given) };
  return { ...place, ...given };
}

function meaningOf(written: string, unit: string): ColumnMeaning {
  const [name = '', rest] = written.split('/');
  if (written === '' || name === 'other') return { kind: 'note' };
  if (name === 'index') return { kind: 'index' };
  if (name === 'results' && rest !== undefined) return { kind: 'result', measure: rest, unit };
  if (rest === undefined) return { kind: 'field', name, unit };
  const part = (name === 'date' ? { of: 'date', is: rest } : { of: 'stages', is: rest }) as never;
  return { kind: 'field', name, unit, part };
}
