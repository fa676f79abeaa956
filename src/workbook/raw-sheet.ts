import type { Area, Cell } from './workbook.ts';

/** A sheet as a reader of one format finds it, before its cells have a place in a text. */
export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** In any order; those without text are dropped. */
  readonly cells: readonly RawCell[];
  readonly merges: readonly Area[];
}

/** A cell that has no place in a text yet. */
export type RawCell = Omit<Cell, 'range'>;
