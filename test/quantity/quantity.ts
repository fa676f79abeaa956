import { isQuantity, parseQuantity } from '../../src/quantity/parse-quantity.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';

/** The quantity a test means. */
export function quantity(written: string): Quantity {
  const parsed = parseQuantity(written);
  if (!isQuantity(parsed)) throw new Error(`no quantity: ${written}`);
  return parsed;
}
