import { basename } from 'node:path';
import type { Workbook } from '../workbook/workbook.ts';
import type { FoundTable } from './tables/find-tables.ts';
import { yearsIn } from './words/said.ts';

/** What a workbook says of its year. */
export interface Years {
  /** That of all of it; undefined if nothing says one, or several are said. */
  readonly year: number | undefined;
  /** Those that are said where there are several; none otherwise. */
  readonly several: readonly number[];
}

/**
 * The year of a workbook: what the titles above its tables and the names of their sheets say, failing that its dates,
 * failing that the name of the file.
 */
export function yearOfBook(workbook: Workbook, tables: readonly FoundTable[]): Years {
  const titled = distinct(tables.map((table) => yearsOfTable(table)));
  const all = [titled, distinct(tables.map(yearsOfDates)), yearsIn(basename(workbook.file.path))];
  for (const years of all) if (years.length === 1) return { year: years[0], several: [] };
  return { year: undefined, several: all.find((years) => years.length > 1) ?? [] };
}

/** The year that dates of a table lie in if they have none: that of its own title or sheet goes before the workbook's. */
export function yearOfTable(table: FoundTable, book: number | undefined): number | undefined {
  const [year, ...others] = yearsOfTable(table);
  return others.length === 0 && year !== undefined ? year : book;
}

/** What the lines above a table name, failing that its sheet's name. */
function yearsOfTable({ titles, sheet }: FoundTable): readonly number[] {
  return titles.years.length > 0 ? titles.years : yearsIn(sheet.name);
}

/** The years of the dates that are written in full. */
function yearsOfDates({ columns, rows }: FoundTable): readonly number[] {
  const dates = columns.filter(({ meaning }) => meaning.kind === 'field' && meaning.name === 'date');
  const cells = rows.flatMap((row) => dates.flatMap(({ column }) => row.cells.get(column) ?? []));
  return distinct(cells.map(({ date, text }) => (date ? [date.year] : yearsIn(text))));
}

function distinct(years: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(years.flat())].sort((a, b) => a - b);
}
