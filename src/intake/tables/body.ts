import type { Cell } from '../../workbook/workbook.ts';
import type { Grid } from '../grid.ts';
import type { ColumnReading, SkipReason } from '../intake.ts';
import type { Setting } from '../table.ts';
import { isLabel, whyNoEntry } from './kind-of-row.ts';
import type { EntryRow } from './rows.ts';
import { sectionAt } from './sections.ts';
import { type Levels, togetherWith, under } from './settings.ts';

/** The rows below a table's heading, told apart. */
export interface Body {
  readonly entries: readonly EntryRow[];
  /** Those that are no entries, in their order. */
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
  /** Of these, those that add up others. */
  readonly totals: readonly number[];
  /** Of these, those that say what the rows below them belong to. */
  readonly sections: readonly number[];
}

/**
 * Tells apart the rows below a heading: entries, each with what the lines above it say, and the rest.
 *
 * @param base what is said beside the table
 */
export function readBody(
  grid: Grid,
  body: readonly number[],
  columns: readonly ColumnReading[],
  base: Setting,
): Body {
  const entries: EntryRow[] = [];
  const skipped: { row: number; why: SkipReason }[] = [];
  const skip = (row: number, why: SkipReason) => void skipped.push({ row, why });
  let levels: Levels = [];
  const end = lastTableRow(grid, body, columns);
  let inNotes = false;
  for (const row of body) {
    const cells = grid.own(row);
    if (cells.length === 0) continue;
    const why = whyNoEntry(grid, row, columns);
    inNotes = why === 'note' || (inNotes && cells.length === 1);
    if (why) skip(row, why);
    else if (row > end && (inNotes || isSignature(cells, columns))) skip(row, 'note');
    else {
      const section = sectionAt(grid, row, columns);
      if (section) {
        levels = under(levels, section.text, section.setting);
        skip(row, 'section');
      } else entries.push({ number: row, setting: togetherWith(base, levels) });
    }
  }
  const rowsOf = (reason: SkipReason) => skipped.filter(({ why }) => why === reason).map(({ row }) => row);
  return { entries, skipped, totals: rowsOf('total'), sections: rowsOf('section') };
}

/** The last row that has more than one cell and is no note: what stands below it alone may be a signature. */
function lastTableRow(grid: Grid, body: readonly number[], columns: readonly ColumnReading[]): number {
  const isEntry = (row: number) => grid.own(row).length > 1 && whyNoEntry(grid, row, columns) !== 'note';
  return body.findLast(isEntry) ?? -1;
}

/** 云溪县政协办公室, or a day, alone under a table where it has neither titles nor dates. */
function isSignature(cells: readonly Cell[], columns: readonly ColumnReading[]): boolean {
  const [only, ...others] = cells;
  if (!only || others.length > 0) return false;
  const meaning = columns.find(({ column }) => column === only.column)?.meaning;
  const isKey = meaning?.kind === 'field' && ['title', 'topic', 'date'].includes(meaning.name);
  return isLabel(only.text) || !isKey;
}
