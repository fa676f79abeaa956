import { splitHanziRange } from '../quantity/hanzi-range.ts';
import { isQuantity, parseQuantity } from '../quantity/parse-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Amount } from './mention.ts';
import type { Numeral } from './read-numeral.ts';

/** What a numeral says with words of precision around it; 三四十人 is a range. Undefined for what is no quantity. */
export function amountOf(numeral: Numeral, before: string, after: string): Amount | undefined {
  const { number, unit, over } = numeral;
  const ends = numeral.hanzi ? splitHanziRange(number) : undefined;
  if (ends) return rangeOf(readLoosely(ends[0] + unit), readLoosely(ends[1] + unit));
  const written = after === '余' ? before + number + after + unit : before + number + unit + over + after;
  const quantity = readLoosely(written);
  return quantity && { kind: 'single', quantity };
}

/**
 * What two numerals say with a dash between them. Unit and scale may stand once: 4—6名; 3—5万元 are 3万元 to 5万元, unless
 * that makes no range (5000—1万元).
 */
export function amountBetween(
  low: Numeral,
  high: Numeral,
  before: string,
  after: string,
): Amount | undefined {
  if (low.hanzi !== high.hanzi || (low.unit !== '' && low.unit !== high.unit)) return undefined;
  const upper = readLoosely(high.number + high.unit + after);
  const lower = (scale: string) => readLoosely(before + low.number + scale + high.unit);
  const scaled = low.scale === '' && low.unit === '' && high.scale !== '';
  return (scaled ? rangeOf(lower(high.scale), upper) : undefined) ?? rangeOf(lower(''), upper);
}

function rangeOf(low: Quantity | undefined, high: Quantity | undefined): Amount | undefined {
  return low && high?.value.gt(low.value) ? { kind: 'range', low, high } : undefined;
}

/** A quantity that may be written as no log accepts it, as it would be written properly. */
function readLoosely(written: string): Quantity | undefined {
  const parsed = parseQuantity(written);
  if (isQuantity(parsed)) return parsed;
  if (parsed.suggestion === undefined) return undefined;
  const mended = parseQuantity(parsed.suggestion);
  return isQuantity(mended) ? mended : undefined;
}
