import Big from 'big.js';

/** Digits that spreadsheets keep of a number. */
const DIGITS = 15;

/**
 * A number as a spreadsheet shows it in full, an exact decimal without exponent: 0.30000000000000004 is 0.3.
 *
 * @returns undefined for what is no number
 */
export function spreadsheetNumber(value: number): string | undefined {
  return Number.isFinite(value) ? new Big(value.toPrecision(DIGITS)).toFixed() : undefined;
}
