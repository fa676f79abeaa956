import Big from 'big.js';
import type { Figure } from '../compute/catalogue.ts';
import { type Bounds, boundsOf } from '../quantity/bounds.ts';
import { decimalsOf } from '../quantity/decimals.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { scaledNumber, scaleUp } from '../quantity/scale.ts';
import { boundsOfAmount, quantityOf } from './amount.ts';
import type { Amount } from './mention.ts';

/**
 * What a quantity in a text says of a figure:
 * - `equal`: the same number, or exactly what documents print of the figure (3500余条);
 * - `coarser`: true, said less exactly: 3500余条 of 3512条, 4—6名 of 5名;
 * - `rounded`: a share or an average, rounded half-up to the decimals written: 90.0% of 89.95%;
 * - `otherwise`: another number, or more than is known;
 * - `unlike`: counted in another unit (条 and 件, 次 and 场次 are unlike), or the figure has no number yet.
 */
export type Claim = 'equal' | 'coarser' | 'rounded' | 'otherwise' | 'unlike';

/** Holds a quantity against a figure. A number without a unit leaves unit and scale unsaid: 293, 4209.3 of 万元. */
export function claimOf(amount: Amount, figure: Figure): Claim {
  const { value, shown, lacking } = figure;
  const said = quantityOf(amount);
  if (lacking !== '' || (said.unit !== '' && value.unit !== '' && said.unit !== value.unit)) return 'unlike';
  if (amount.kind === 'range')
    return within(boundsOf(value), boundsOfAmount(amount)) ? 'coarser' : 'otherwise';
  const claim = claimOfOne(said, value, shown, isRounded(figure));
  if (claim !== 'otherwise' || said.unit !== '' || said.scale !== '' || shown.scale === '') return claim;
  return claimOfOne({ ...said, value: scaleUp(said.value, shown.scale) }, value, shown, false);
}

function claimOfOne(said: Quantity, value: Quantity, shown: Quantity, rounded: boolean): Claim {
  if (isSame(said, value) || isSame(said, shown)) return 'equal';
  if (said.precision === 'exact') return rounded && roundsTo(value, said) ? 'rounded' : 'otherwise';
  return isTrue(said, value) ? 'coarser' : 'otherwise';
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.precision === b.precision && a.value.eq(b.value);
}

/** True of figures that come from a division. */
function isRounded({ value, derivation }: Figure): boolean {
  return value.unit === '%' || derivation.kind === 'ratio' || derivation.kind === 'quotient';
}

function roundsTo(value: Quantity, said: Quantity): boolean {
  const number = scaledNumber(said);
  const known = scaledNumber({ value: value.value, scale: said.scale });
  return known.round(decimalsOf({ ...said, value: number }), Big.roundHalfUp).eq(number);
}

/** Whether what is said less exactly is so, whichever number it is that the log knows. */
function isTrue(said: Quantity, known: Quantity): boolean {
  const claimed = boundsOf(said);
  const exact = boundsOf(known);
  if (known.precision === 'exact') return within(exact, claimed) && !reaches(said, claimed, exact.low);
  // 约500 of 近500: two words for one rough number, if they do not speak of either side of it.
  return within(exact, claimed) || (said.value.eq(known.value) && overlap(claimed, exact));
}

/** 3600 is no longer 3500余. */
function reaches({ precision }: Quantity, { high }: Bounds, number: Big): boolean {
  return (precision === 'over' || precision === 'more') && high !== undefined && number.gte(high);
}

function within(inner: Bounds, outer: Bounds): boolean {
  if (inner.low.lt(outer.low)) return false;
  return outer.high === undefined || (inner.high?.lte(outer.high) ?? false);
}

function overlap(a: Bounds, b: Bounds): boolean {
  return (a.high === undefined || b.low.lt(a.high)) && (b.high === undefined || a.low.lt(b.high));
}
