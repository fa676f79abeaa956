import type { Cause } from '../diagnostic/cause.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { hasSwappedDigits, isTenThousandfold } from '../quantity/slips.ts';
import type { Entry } from './catalogue.ts';

/** A number with what it rests on. */
export interface Counted {
  readonly name: string;
  readonly quantity: Quantity;
  readonly entries: readonly Entry[];
}

/** More than these that make the difference point at none of them. */
const MOST_SUSPECTS = 3;

/** What makes the difference, if it is so little that it points at something. */
export function suspects<T>(found: readonly T[]): readonly T[] {
  return found.length > MOST_SUSPECTS ? [] : found;
}

/** Why two exact numbers of one unit that should be equal are not, as far as that can be computed. */
export function likelyCauses(a: Counted, b: Counted): Cause[] {
  if (a.quantity.precision !== 'exact' || b.quantity.precision !== 'exact') return [];
  const ofOne = slipsOf(a, b.quantity);
  return [...(ofOne.length > 0 ? ofOne : slipsOf(b, a.quantity)), ...entriesThatDiffer(a, b)];
}

/** The slip of the pen by which a number stands where another is meant. A sum of several entries is not penned: none. */
export function slipsOf({ name, quantity, entries }: Counted, meant: Quantity): Cause[] {
  if (entries.length > 1) return [];
  const written = formatQuantity(quantity);
  if (isTenThousandfold(quantity.value, meant.value)) {
    return [{ kind: 'ten-thousandfold', name, amount: written }];
  }
  if (!hasSwappedDigits(quantity, meant)) return [];
  return [{ kind: 'swapped-digits', written, meant: formatQuantity(meant) }];
}

/** Single entries that make the difference: on one side only, so that they are missing or doubled on the other. */
export function entriesThatDiffer(a: Counted, b: Counted): Cause[] {
  const difference = a.quantity.value.minus(b.quantity.value).abs();
  const found = [only(a, b), only(b, a)].flat().filter(({ amount }) => {
    return amount.precision === 'exact' && amount.value.eq(difference);
  });
  return suspects(found).map(({ title, amount }) => ({
    kind: 'entry',
    title,
    amount: formatQuantity(amount),
  }));
}

/** Entries of one side that the other lacks; a side that is one entry is no part of itself. */
function only({ entries }: Counted, other: Counted): readonly Entry[] {
  if (entries.length < 2) return [];
  const others = new Set(other.entries.map(({ origin }) => origin));
  return entries.filter(({ origin }) => !others.has(origin));
}
