import type { Amount } from '../../mentions/mention.ts';
import { agree, type Bounds, boundsOf } from '../../quantity/bounds.ts';

/**
 * True if two statements can be of one number. 3500余 and 3512 can; 100余 and 120余 say twice what one number is more
 * than, and not the same.
 */
export function canBeOne(a: Amount, b: Amount): boolean {
  if (isAtLeast(a) && isAtLeast(b)) return allowed(a).low.eq(allowed(b).low);
  return agree(allowed(a), allowed(b));
}

/** True for 余, 多 and 以上. */
function isAtLeast(amount: Amount): boolean {
  return amount.kind === 'single' && ['over', 'more', 'orMore'].includes(amount.quantity.precision);
}

function allowed(amount: Amount): Bounds {
  if (amount.kind === 'single') return boundsOf(amount.quantity);
  return { low: boundsOf(amount.low).low, high: boundsOf(amount.high).high };
}
