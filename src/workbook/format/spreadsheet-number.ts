/** Digits that spreadsheets keep of a number. */
const DIGITS = 15;

/**
 * A number as a spreadsheet shows it in full, an exact decimal without exponent: 0.30000000000000004 is 0.3.
 *
 * @returns undefined for what is no number
 */
export function spreadsheetNumber(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  const [, sign = '', head = '', fraction = '', exponent = '0'] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential(DIGITS - 1)) ?? [];
  const digits = (head + fraction).replace(/0+$/, '');
  if (digits === '') return '0';
  const point = Number(exponent) + 1;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (digits.length <= point) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
