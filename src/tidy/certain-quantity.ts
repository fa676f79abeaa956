import { halfWidth } from '../quantity/half-width.ts';
import { isQuantity, parseQuantity } from '../quantity/parse-quantity.ts';

const SEPARATED = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/;

/**
 * A quantity with its signs as a log writes them: 3500条 for ３５００条, 3500 条 and 3,500条. Words stay, whatever there is to
 * say of them: 120+ and 4千 are for the writer to put right. A space between two digits may have been anything.
 *
 * @returns undefined if it is written so already, or is no quantity even so
 */
export function certainQuantity(written: string): string | undefined {
  if (isQuantity(parseQuantity(written)) || /[\d０-９]\s+[\d０-９]/u.test(written)) return undefined;
  const text = halfWidth(written)
    .replace(/\s/gu, '')
    .replace(SEPARATED, (number) => number.replaceAll(',', ''));
  return isQuantity(parseQuantity(text)) ? text : undefined;
}
