import { type Bounds, boundsOf } from '../quantity/bounds.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Amount } from './mention.ts';

/** The quantity; of a range its upper end. */
export function quantityOf(amount: Amount): Quantity {
  return amount.kind === 'single' ? amount.quantity : amount.high;
}

/** What is counted, which both ends of a range have in common; '' for a bare number. */
export function unitOf(amount: Amount): string {
  return quantityOf(amount).unit;
}

/** The quantity, if it is one number and exact. */
export function exactOf(amount: Amount): Quantity | undefined {
  return amount.kind === 'single' && amount.quantity.precision === 'exact' ? amount.quantity : undefined;
}

/** Between which values the number lies, as far as its words say. */
export function boundsOfAmount(amount: Amount): Bounds {
  if (amount.kind === 'single') return boundsOf(amount.quantity);
  return { low: boundsOf(amount.low).low, high: boundsOf(amount.high).high };
}
