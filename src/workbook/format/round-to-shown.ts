import Big from 'big.js';

/**
 * A number as exact as a section of a number format shows it, rounded as spreadsheets do: decimals, half away from
 * zero. The library rounds binary fractions, of which 1.005 is a little less. Fractions and powers of ten are left to it.
 */
export function roundToShown(exact: string, section: string): number {
  const signs = section.replace(/"[^"]*"?|[\\_*].|\[[^\]]*\]/gsu, '');
  if (/[/e]/i.test(signs) || !/[0#?]/.test(signs)) return Number(exact);
  const decimals = /\.([0#?]*)/.exec(signs)?.[1]?.length ?? 0;
  const percents = signs.split('%').length - 1;
  const thousands = /[0#?](,+)(?![0#?,])/.exec(signs)?.[1]?.length ?? 0;
  return Number(new Big(exact).round(decimals + 2 * percents - 3 * thousands, Big.roundHalfUp).toString());
}
