import type { Cell } from '../../workbook/workbook.ts';
import type { ColumnReading } from '../intake.ts';

/** A cell of a row with the column that it stands in. */
export interface RowCell {
  readonly cell: Cell;
  readonly column: ColumnReading;
}

/** What the cells of one field say. */
export interface Reading<T> {
  /** As a log writes it, or as it was typed where there is no telling what it means; undefined if they say nothing. */
  readonly value: T | undefined;
  /** The cell of the value by its path within it: '' for all of it, `0` for the first item of a list. */
  readonly places: readonly (readonly [path: string, cell: Cell])[];
  /** Cells that say more than the value does: all they say goes into the note as well. */
  readonly more: readonly RowCell[];
  /** The unit, scale included, that no cell says, nor the heading. */
  readonly assumed?: string;
}

/** What is said by no cell. */
export const NOTHING_READ: Reading<never> = { value: undefined, places: [], more: [] };
