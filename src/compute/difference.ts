import Big from 'big.js';
import type { Difference } from '../diagnostic/difference.ts';
import { type Bounds, gap } from '../quantity/bounds.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { smallerScale } from '../quantity/scale.ts';

/** A number with what its words allow. */
interface Bounded {
  readonly quantity: Quantity;
  readonly bounds: Bounds;
}

/**
 * What two numbers of one unit differ by, if they do; percentages by 个百分点.
 *
 * @param margin by how much they may, in the base unit
 */
export function differenceOf(a: Bounded, b: Bounded, margin = new Big(0)): Difference | undefined {
  const apart = gap(a.bounds, b.bounds);
  if (apart.lte(margin)) return undefined;
  const unit = a.quantity.unit === '%' ? '个百分点' : a.quantity.unit;
  const scale = smallerScale(a.quantity.scale, b.quantity.scale);
  const isExact = a.quantity.precision === 'exact' && b.quantity.precision === 'exact';
  return { amount: formatQuantity({ value: apart, scale, unit, precision: 'exact' }), isExact };
}
