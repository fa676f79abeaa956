import type { EntryKind } from '../vocabulary/entry-schema.ts';
import type { BookSheet, Cell, Workbook } from '../workbook/workbook.ts';
import type { ColumnReading } from './intake.ts';

/** A table of a sheet: its columns, matched to fields, and the entries that stand below its heading. */
export interface Table {
  readonly kind: EntryKind;
  readonly sheet: BookSheet;
  /** Its heading rows, counted from 0. */
  readonly headings: readonly number[];
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly Row[];
}

/** What stands in a table for one entry. */
export interface Row {
  /** The rows of the sheet, counted from 0: one, or several where one event's title is merged over lines of their own. */
  readonly numbers: readonly number[];
  /** Its first cell that holds something, which the entry's source names. */
  readonly first: Cell;
  /**
   * Its cells by column, from the top down: almost always one, several where the entry has several lines. Blank ones
   * are absent. A merged cell stands in each of its rows, but a quantity only in the first.
   */
  readonly cells: ReadonlyMap<number, readonly Cell[]>;
  /** What its surroundings say of it. */
  readonly setting: Setting;
}

/**
 * What a row need not say by itself, because the sheet's name, the line above the table or a line between its rows
 * says it. Only for what no cell of the row says.
 */
export interface Setting {
  /** 1 to 12. */
  readonly month?: Said<number>;
  /** The name of an activity type of the vocabulary. */
  readonly type?: Said<string>;
  readonly committee?: Said<string>;
}

/** Something that was said beside the table. */
export interface Said<T> {
  readonly value: T;
  /** Where, in words for the report: `工作表名“常委会议”`, `第5行“一月”`. */
  readonly where: string;
  /** The cell that says it; none for a sheet's name. */
  readonly cell?: Cell;
}

/** What all rows of a table share. */
export interface EntryContext {
  /** The workbook's file name, without folders: `台账.xlsx`. */
  readonly workbook: string;
  /** In a CSV file numbers are texts, zeros at their ends cut off as ever: 3.1 may have been 3.10. */
  readonly format: Workbook['format'];
  readonly sheet: string;
  /** The year that dates without one lie in; undefined if nothing tells it. */
  readonly year: number | undefined;
}
