import type { Day } from '../calendar/date.ts';
import type { Range, SourceFile } from '../source/source.ts';

/** A workbook from outside (xlsx, xls, et, csv): what a reader sees in its cells, and where each stands. */
export interface Workbook {
  readonly format: 'xlsx' | 'xls' | 'csv';
  /**
   * What diagnostics quote: the cells' texts, one a line, sheet by sheet and row by row. Its `placeName` tells where
   * an offset is as people say it: `常委会!C12`.
   */
  readonly file: SourceFile;
  /** In the order of the tabs. A CSV file is one sheet, named after the file. */
  readonly sheets: readonly BookSheet[];
}

/** A sheet of a workbook. */
export interface BookSheet {
  readonly name: string;
  /** Whether the tab is hidden. */
  readonly hidden: boolean;
  /** By row and column, counted from 0; empty cells are undefined, and rows end with their last cell that is not. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Cells that are merged, each area once; only the first cell of an area holds something. */
  readonly merges: readonly Area[];
}

/** A rectangle of cells, counted from 0, its ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell that holds something. */
export interface Cell {
  /** Counted from 0. */
  readonly row: number;
  /** Counted from 0: A is 0. */
  readonly column: number;
  /**
   * What is to be read in it, its number format applied (`34人次`, `3月5日`, `85.0%`), as typed otherwise; line
   * breaks are U+000A. Never empty.
   */
  readonly text: string;
  /** Of a number: the number itself, an exact decimal as the spreadsheet shows it in full (`0.3`, not 0.30000000000000004). */
  readonly number?: string;
  /** Of a number that its format shows as a date: that day. */
  readonly date?: Day;
  /** Of a date: whether its format shows the day, or only the month or the year of it. */
  readonly grain?: 'day' | 'month' | 'year';
  /** Whether a formula makes it; `text` is its last result. */
  readonly formula?: true;
  /** Whether its row or column is hidden, by hand or by a filter. */
  readonly hidden?: true;
  /** Of its line in the workbook's `file.text`. */
  readonly range: Range;
}
