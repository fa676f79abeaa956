import { boundsOfAmount } from '../../mentions/amount.ts';
import type { Amount } from '../../mentions/mention.ts';
import { agree } from '../../quantity/bounds.ts';

/**
 * True if two statements can be of one number. 3500余 and 3512 can; 100余 and 120余 say twice what one number is more
 * than, and not the same.
 */
export function canBeOne(a: Amount, b: Amount): boolean {
  const [one, other] = [boundsOfAmount(a), boundsOfAmount(b)];
  return isAtLeast(a) && isAtLeast(b) ? one.low.eq(other.low) : agree(one, other);
}

/** True for 余, 多 and 以上. */
function isAtLeast(amount: Amount): boolean {
  return amount.kind === 'single' && ['over', 'more', 'orMore'].includes(amount.quantity.precision);
}
