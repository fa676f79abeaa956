/** Letters that a cell can hold (Excel's own limit). */
export const MOST_LETTERS = 32_767;

/** Rows that a sheet can have, header included (Excel's own limit). */
export const MOST_ROWS = 1_048_576;
