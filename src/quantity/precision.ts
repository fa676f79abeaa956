import type { Precision } from './quantity.ts';

/** Kinds that bound from below, from above, or from neither side, each with the word that covers the kind. */
const coveredBy: Record<Exclude<Precision, 'exact'>, Precision> = {
  more: 'over',
  orMore: 'over',
  over: 'over',
  orLess: 'under',
  under: 'under',
  around: 'about',
  about: 'about',
};

/**
 * The precision of a sum: the least claim that covers both. `exact` is neutral; 多, 以上 and 余 make 余; 近 and
 * 以下 make 近; all else makes 约. Associative, commutative and idempotent.
 */
export function joinPrecision(a: Precision, b: Precision): Precision {
  if (a === b || b === 'exact') return a;
  if (a === 'exact') return b;
  return coveredBy[a] === coveredBy[b] ? coveredBy[a] : 'about';
}
