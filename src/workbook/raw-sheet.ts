import type { Area, Cell } from './workbook.ts';

/** A sheet as a reader of one format finds it, before its cells have a place in a text. */
export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** In any order; those without text are dropped. */
  readonly cells: readonly RawCell[];
  readonly merges: readonly Area[];
  /** Cells with a formula whose result is not in the file: nobody knows what they show. */
  readonly uncomputed?: readonly CellPlace[];
  /** Cells that someone has put a comment on (批注), which is not read. */
  readonly commented?: readonly CellPlace[];
}

/** Row and column of a cell, counted from 0. */
export type CellPlace = Pick<Cell, 'row' | 'column'>;

/** A cell that has no place in a text yet. */
export type RawCell = Omit<Cell, 'range'>;
