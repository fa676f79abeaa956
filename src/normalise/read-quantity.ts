import { diagnose } from '../diagnostic/diagnostic.ts';
import type { Arguments } from '../diagnostic/messages/index.ts';
import { isQuantity, parseQuantity } from '../quantity/parse-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { parseUnit, scaleUp } from '../quantity/scale.ts';
import { locationOf, type Origin } from '../source/source.ts';
import type { Notes } from './notes.ts';

/** Reads a quantity; undefined after reporting what is wrong with it. */
export function readQuantity(written: string | number, origin: Origin, notes: Notes): Quantity | undefined {
  const read = notes.quantities.get(written) ?? parseQuantity(written);
  notes.quantities.set(written, read);
  if (isQuantity(read)) return read;
  const { problem, suggestion } = read;
  notes.report(
    diagnose('bad-quantity', { written: String(written), problem, suggestion }, locationOf(origin)),
  );
  return undefined;
}

/**
 * The quantity in the unit that its name is counted in. A bare number takes the unit, scale included: under
 * 万元, 351 is 351万元.
 *
 * @param declared with its scale: 万元
 * @returns undefined if the quantity has another unit
 */
export function inUnit(quantity: Quantity, declared: string): Quantity | undefined {
  const { scale, unit } = parseUnit(declared);
  if (quantity.unit === unit) return quantity;
  if (quantity.unit !== '') return undefined;
  if (quantity.scale !== '' || scale === '') return { ...quantity, unit };
  return { ...quantity, unit, scale, value: scaleUp(quantity.value, scale) };
}

/** What a diagnostic about a quantity says: the name it stands under, as it was written, and where. */
export interface QuantityPlace {
  readonly name: string;
  readonly written: string | number;
  readonly origin: Origin;
  /** What the quantity is, where converting it or another name would not help. */
  readonly use?: Arguments<'unit-mismatch'>['use'];
  /** Where the log declares the unit. */
  readonly declared?: Origin | undefined;
}

/**
 * The quantity in one of the units that fit its place; a bare number takes the first. Undefined after
 * reporting another unit.
 */
export function expectUnit(
  quantity: Quantity,
  units: readonly string[],
  place: QuantityPlace,
  notes: Notes,
): Quantity | undefined {
  for (const unit of units) {
    const fitting = inUnit(quantity, unit);
    if (fitting) return fitting;
  }
  const { name, written, origin, use, declared } = place;
  const expected = units[0] ?? '';
  notes.report(
    diagnose(
      'unit-mismatch',
      { name, written: String(written), expected, use },
      locationOf(origin),
      declared && [locationOf(declared)],
    ),
  );
  return undefined;
}
