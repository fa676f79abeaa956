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

/** More entries than this that make the difference point at none of them. */
const FEW = 3;

/** Why two exact numbers of one unit that should be equal are not, as far as that can be computed. */
export function likelyCauses(a: Counted, b: Counted): Cause[] {
  if (a.quantity.precision !== 'exact' || b.quantity.precision !== 'exact') return [];
  const causes: Cause[] = [];
  if (isTenThousandfold(a.quantity.value, b.quantity.value)) {
    causes.push({ kind: 'ten-thousandfold', name: a.name, amount: formatQuantity(a.quantity) });
  }
  if (hasSwappedDigits(a.quantity, b.quantity)) {
    const [written, meant] = [formatQuantity(a.quantity), formatQuantity(b.quantity)];
    causes.push({ kind: 'swapped-digits', written, meant });
  }
  return [...causes, ...entriesThatDiffer(a, b)];
}

/** Single entries that make the difference: on one side only, so that they are missing or doubled on the other. */
export function entriesThatDiffer(a: Counted, b: Counted): Cause[] {
  const difference = a.quantity.value.minus(b.quantity.value).abs();
  const found = [only(a, b), only(b, a)].flat().filter(({ amount }) => {
    return amount.precision === 'exact' && amount.value.eq(difference);
  });
  if (found.length > FEW) return [];
  return found.map(({ title, amount }) => ({ kind: 'entry', title, amount: formatQuantity(amount) }));
}

/** Entries of one side that the other lacks; a side that is one entry is no part of itself. */
function only({ entries }: Counted, other: Counted): readonly Entry[] {
  if (entries.length < 2) return [];
  const others = new Set(other.entries.map(({ origin }) => origin));
  return entries.filter(({ origin }) => !others.has(origin));
}
