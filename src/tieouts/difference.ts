import type Big from 'big.js';
import { type Bounds, gap } from '../quantity/bounds.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { smallerScale } from '../quantity/scale.ts';

/** Two numbers that do not agree: by how much, as messages say it (`3件`), and whether that is all of it. */
export interface Difference {
  readonly amount: string;
  /** False where words leave it open how much it is: it is at least this. */
  readonly isExact: boolean;
}

/** A number with what its words allow. */
interface Bounded {
  readonly quantity: Quantity;
  readonly bounds: Bounds;
}

/**
 * What two numbers of one unit differ by, if they do.
 *
 * @param margin by how much they may, in the base unit
 */
export function differenceOf(a: Bounded, b: Bounded, margin: Big): Difference | undefined {
  const apart = gap(a.bounds, b.bounds);
  if (apart.lte(margin)) return undefined;
  const { unit } = a.quantity;
  const scale = smallerScale(a.quantity.scale, b.quantity.scale);
  const isExact = a.quantity.precision === 'exact' && b.quantity.precision === 'exact';
  return { amount: formatQuantity({ value: apart, scale, unit, precision: 'exact' }), isExact };
}
