import type { Figure } from '../compute/catalogue.ts';
import { figureText, shownIn } from '../compute/figure-text.ts';
import type { FigureForm } from '../marks/figure-form.ts';
import { quantityOf, unitOf } from '../mentions/amount.ts';
import { type Claim, claimOf } from '../mentions/claim.ts';
import type { Amount, Mention } from '../mentions/mention.ts';
import { formatHanzi, formatNumber, formatQuantity } from '../quantity/format-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { roundDownTo } from '../quantity/round.ts';
import { scaledNumber } from '../quantity/scale.ts';

/** What a number of the document says of a figure: as `claimOf`, with the form in which the figure is printed there. */
export function claimIn(mention: Mention, figure: Figure, form: FigureForm): Claim {
  if (figure.lacking === '' && mention.text === figureText(figure, form)) return 'equal';
  return claimOf(form.helper === 'number' ? inUnitOf(mention.amount, figure) : mention.amount, figure);
}

/** True of a number that says what the log says, exactly or less exactly. */
export function isTrue(claim: Claim): boolean {
  return claim !== 'otherwise' && claim !== 'unlike';
}

/** A figure that is printed without its unit is followed by a unit of the writer's own: 4个专题 of 4次; but 4% is no 4. */
function inUnitOf(amount: Amount, { value: { unit } }: Figure): Amount {
  if (!isOwnUnit(unitOf(amount))) return amount;
  return amount.kind === 'single'
    ? { kind: 'single', quantity: { ...amount.quantity, unit } }
    : { kind: 'range', low: { ...amount.low, unit }, high: { ...amount.high, unit } };
}

/**
 * What the document would say if it were built now, in the form in which the number stands there: hanzi numerals stay
 * hanzi, a number without a unit stays without, a round one (3500余条) stays as round.
 */
export function expectedIn(mention: Mention, figure: Figure, form: FigureForm): string {
  const said = quantityOf(mention.amount);
  const shown = asRound(shownIn(figure, form.round), said);
  if (said.unit === '') return formatNumber(shown);
  const isBare = form.helper === 'number' && isOwnUnit(said.unit);
  const quantity = isBare ? { ...shown, unit: said.unit } : shown;
  if (mention.hanzi) return formatHanzi(quantity);
  return isBare ? formatNumber(quantity) + quantity.unit : formatQuantity(quantity);
}

/** Whether a unit behind a bare number is the writer's choice; % makes another number of it. */
export function isOwnUnit(unit: string): boolean {
  return unit !== '%' && unit !== '‰';
}

function asRound(shown: Quantity, said: Quantity): Quantity {
  const isRound = said.precision === 'over' || said.precision === 'more';
  if (!isRound || shown.precision !== 'exact' || said.scale !== shown.scale) return shown;
  let step = 1;
  for (let number = scaledNumber(said); number.gt(0) && number.mod(10).eq(0); number = number.div(10))
    step *= 10;
  const rounded = roundDownTo(shown, step);
  return rounded === shown ? shown : { ...rounded, precision: said.precision };
}
