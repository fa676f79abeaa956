import type { Figure } from '../../compute/catalogue.ts';
import { claimOf } from '../claim.ts';
import type { Amount } from '../mention.ts';

/** Whether what a text says is true of a figure, be it said less exactly than the log knows it. */
export function agrees(amount: Amount, figure: Figure): boolean {
  const claim = claimOf(amount, figure);
  return claim !== 'otherwise' && claim !== 'unlike';
}
