import Big from 'big.js';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { Check, Term } from '../normalise/log.ts';
import { inUnit } from '../normalise/read-quantity.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { childOrigin, locationOf } from '../source/source.ts';
import { type Ground, resolve } from './resolve.ts';
import { type Side, sideOfQuantity } from './side.ts';

/** The sides of a check, ready to be held against each other. */
export interface Weighed {
  /** In one unit; none where there is nothing to hold. */
  readonly sides: readonly Side[] | undefined;
  /** By how much they may differ, beyond what their words allow; in the base unit. */
  readonly margin: Big;
  readonly diagnostics: readonly Diagnostic[];
}

/** Looks the terms of a check up and puts them in one unit. */
export function weigh(check: Check, terms: readonly Term[], ground: Ground): Weighed {
  const none = { sides: undefined, margin: new Big(0) };
  const { sides: found, diagnostics } = resolve(terms, ground);
  if (!found) return { ...none, diagnostics };
  const unit = unitOf(found);
  const sides = found.map((side) => inUnitOf(side, unit));
  const problems = [
    ...unlikeUnits(check.name, sides),
    ...againstItself(check, sides),
    ...badMargin(check, unit),
  ];
  if (problems.length > 0) return { ...none, diagnostics: problems };
  return { sides, margin: marginOf(check, unit), diagnostics: [] };
}

/** The unit that bare numbers beside these sides are in, with its scale: beside 4560.3万元, 351 is 351万元. */
function unitOf(sides: readonly Side[]): string {
  const first = sides.find(({ quantity }) => quantity.unit !== '')?.quantity;
  return first ? first.scale + first.unit : '';
}

function inUnitOf(side: Side, unit: string): Side {
  if (side.figure || side.quantity.unit !== '') return side;
  return sideOfQuantity(side.name, inUnit(side.quantity, unit) ?? side.quantity, side.at);
}

function unlikeUnits(check: string, sides: readonly Side[]): Diagnostic[] {
  const [first] = sides;
  const unlike = sides.find(({ quantity }) => quantity.unit !== first?.quantity.unit);
  if (!first || !unlike) return [];
  const parts = [first, unlike].map(({ name, quantity }) => ({ name, unit: quantity.unit }));
  return [diagnose('unlike-units-compared', { check, parts }, unlike.at)];
}

/** Says of a figure that stands on both sides: such a check holds, or fails, whatever the log says. */
function againstItself({ name: check, kind }: Check, [first, ...others]: readonly Side[]): Diagnostic[] {
  // 甲 is 100% of 甲, which a list may state wrongly.
  if (kind === 'shares') return [];
  const twin = others.find(({ figure }) => figure !== undefined && figure === first?.figure);
  return twin ? [diagnose('figure-checked-against-itself', { check, name: twin.name }, twin.at)] : [];
}

/** The margin that a check allows, in the base unit; zero where the log says none, or in another unit. */
export function marginOf({ tolerance }: Check, unit: string): Big {
  return (tolerance && inUnit(tolerance, unit)?.value) ?? new Big(0);
}

/** A margin in a unit that is not the sides'. */
export function badMargin({ tolerance, origin }: Check, unit: string): Diagnostic[] {
  if (!tolerance || inUnit(tolerance, unit)) return [];
  const args = { name: '允差', written: formatQuantity(tolerance), expected: unit } as const;
  return [diagnose('unit-mismatch', args, locationOf(childOrigin(origin, 'tolerance')))];
}
