import { exportedText } from '../intake/values/ditto.ts';
import type { Cell, Sheet } from '../write/xlsx/sheet.ts';
import { fittedColumn } from './column-width.ts';

/** A column of a table of entries: its heading, and what an entry has in it. */
export interface EntryColumn<T> {
  readonly title: string;
  /** The field of the schema that it holds, or a part of it. */
  readonly field: string;
  readonly cell: (entry: T) => Cell;
}

/** Entries as a sheet, one a row; its columns up to the title tell them apart, or its first column. */
export function tableOf<T>(
  name: string,
  columns: readonly (Omit<EntryColumn<T>, 'field'> & Partial<Pick<EntryColumn<T>, 'field'>>)[],
  entries: readonly T[],
): Sheet {
  const rows = entries.map((entry) => columns.map(({ cell }) => literal(cell(entry))));
  const fitted = columns.map(({ title }, index) =>
    fittedColumn(
      title,
      rows.map((row) => row[index]),
    ),
  );
  const titled = columns.findIndex(({ field }) => field === 'title');
  return { name, columns: fitted, rows, heads: Math.max(titled, 0) + 1 };
}

function literal(cell: Cell): Cell {
  return typeof cell === 'string' ? exportedText(cell) : cell;
}
