import type Big from 'big.js';

/** A sheet of a workbook: a header row that stays in sight, can be filtered by and is repeated in print. */
export interface Sheet {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column's header and its width in digits (a hanzi takes two). */
export interface Column {
  readonly title: string;
  readonly width: number;
}

/** Text stands as text whatever it starts with; a number is one to a spreadsheet; undefined leaves the cell empty. */
export type Cell = string | number | Big | undefined;
