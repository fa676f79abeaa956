import type { Cause } from '../diagnostic/cause.ts';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { isCertain } from '../normalise/is-certain.ts';
import type { Given, Log } from '../normalise/log.ts';
import { agree, boundsOf } from '../quantity/bounds.ts';
import { decimalsOf } from '../quantity/decimals.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { shareOf } from '../quantity/share.ts';
import { locationOf } from '../source/source.ts';
import type { Catalogue, Figure } from './catalogue.ts';
import { differenceOf } from './difference.ts';
import { allPlaces, firstEntries } from './entry-places.ts';
import { showAs } from './figure.ts';
import { boundsOfFigure } from './figure-bounds.ts';
import { likelyCauses } from './likely-causes.ts';
import { causesOfShare } from './share-causes.ts';

/**
 * Holds a given against the computed figure of its name. Where they agree, the computed figure stands, shown in
 * the given's words where these are the coarser; where not, that is an error, unless the figure may lack entries.
 *
 * @param known the other computed figures, of which a rate has its part and its whole
 */
export function holdClaim(given: Given, figure: Figure, log: Log, known: Catalogue): Figure | Diagnostic {
  const { name, quantity, scope, origin } = given;
  if (scope !== '') return diagnose('duplicate-figure', { name, scope }, locationOf(origin, 'key'));
  if (quantity.unit !== figure.value.unit) {
    const args = { name, written: formatQuantity(quantity), expected: figure.value.unit };
    return diagnose('unit-mismatch', args, locationOf(origin));
  }
  const operands = operandsOf(figure, known);
  const bounds = boundsOf(quantity);
  const agrees = agree(bounds, boundsOfFigure(figure)) || agree(bounds, boundsOf(figure.shown));
  if (agrees) return quantity.precision === 'exact' ? figure : showAs(figure, quantity);
  if (roundsTo(given, operands)) return showAs(figure, quantity);
  if (figure.lacking !== '' || !isCertain(log, name)) return figure;
  return contradiction(given, figure, operands, known);
}

/** Part and whole of a rate; none for other figures. */
function operandsOf({ derivation }: Figure, known: Catalogue): readonly [Figure, Figure] | undefined {
  if (derivation.kind !== 'ratio') return undefined;
  const [part, whole] = [known.get(derivation.part), known.get(derivation.whole)];
  return part && whole && [part, whole];
}

/** True for a rate that is given with more or fewer decimals; but only all is 100%. */
function roundsTo({ quantity }: Given, operands: readonly [Figure, Figure] | undefined): boolean {
  if (!operands || quantity.precision !== 'exact' || quantity.value.eq(100)) return false;
  const [part, whole] = operands.map(({ value }) => value);
  if (part?.precision !== 'exact' || whole?.precision !== 'exact') return false;
  return shareOf(part.value, whole.value, decimalsOf(quantity))?.value.eq(quantity.value) ?? false;
}

function contradiction(
  { name, quantity, origin }: Given,
  figure: Figure,
  operands: readonly [Figure, Figure] | undefined,
  known: Catalogue,
): Diagnostic {
  const computed = operands ? figure.shown : figure.value;
  const claimed = { name, quantity, bounds: boundsOf(quantity), entries: [] };
  const bounds = operands ? boundsOf(computed) : boundsOfFigure(figure);
  const counted = { name, quantity: computed, bounds, entries: figure.entries };
  const { evidence, places } = allPlaces((operands ?? [figure]).map((each) => firstEntries(each)));
  const args = {
    name,
    given: formatQuantity(quantity),
    computed: formatQuantity(computed),
    difference: differenceOf(claimed, counted),
    causes: operands ? causesOfRate(operands, quantity, known) : likelyCauses(claimed, counted),
    evidence,
  };
  return diagnose('given-contradicts-computed', args, locationOf(origin), places);
}

function causesOfRate(
  [part, whole]: readonly [Figure, Figure],
  stated: Given['quantity'],
  known: Catalogue,
): Cause[] {
  return causesOfShare({ part: part.value, whole: whole.value, stated }, known.values());
}
