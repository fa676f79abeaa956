import type Big from 'big.js';
import type { Day } from '../../calendar/date.ts';

/** Letters that a cell can hold (Excel's own limit). */
export const MOST_LETTERS = 32_767;

/** Rows that a sheet can have, header included (Excel's own limit). */
export const MOST_ROWS = 1_048_576;

/** A sheet of a workbook: a header row that stays in sight, can be filtered by and is repeated in print. */
export interface Sheet {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Empty rows below, for people to fill in under the columns' rules; none where absent. */
  readonly spare?: number;
  /** False for what must stay in its order: no filter, which sorts as well. */
  readonly filter?: false;
  /** Columns at the left that tell which row it is: in print, each page beside the first repeats them. None where absent. */
  readonly heads?: number;
}

/** A column's header and its width in digits (a hanzi takes two). */
export interface Column {
  readonly title: string;
  readonly width: number;
  /** Text that a spreadsheet must not take for a number, a date or a formula when somebody types it. */
  readonly typed?: 'text';
  /** What a spreadsheet says of the column to who is about to fill in a cell of it. At most 255 characters. */
  readonly help?: string;
  readonly choices?: Choices;
}

/** A drop-down list. */
export interface Choices {
  /** The sheet that lists them, one a row in its column of that title; or the choices themselves, without commas. */
  readonly from: { readonly sheet: string; readonly column: string } | readonly string[];
  /** What becomes of a value that is none of them: refused, taken, or taken after a warning in these words. */
  readonly otherwise: 'refuse' | 'take' | { readonly warn: string };
}

/**
 * Text stands as text whatever it starts with; a number is one to a spreadsheet, a day a date; undefined leaves the
 * cell empty.
 */
export type Cell = string | number | Big | Day | undefined;
