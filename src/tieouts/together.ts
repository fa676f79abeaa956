import { sum } from '../quantity/arithmetic.ts';
import { addBounds, type Bounds } from '../quantity/bounds.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Side } from './side.ts';

/** What parts of one unit are together. */
export interface Together {
  readonly quantity: Quantity;
  readonly bounds: Bounds;
}

/** Adds parts up; undefined for none, and for parts of unlike units. */
export function together(parts: readonly Side[]): Together | undefined {
  const [first, ...rest] = parts;
  if (!first) return undefined;
  const amounts = parts.map((part) => part.quantity);
  const quantity = sum(amounts, first.quantity);
  return (
    quantity && { quantity, bounds: rest.reduce((all, { bounds }) => addBounds(all, bounds), first.bounds) }
  );
}
