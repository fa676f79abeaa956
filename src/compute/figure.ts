import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { exactly, sum } from '../quantity/arithmetic.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { Quantity, Scale } from '../quantity/quantity.ts';
import { showSum } from '../quantity/round.ts';
import { parseUnit } from '../quantity/scale.ts';
import type { Derivation, Entry, Figure, FigureGroup } from './catalogue.ts';

/** What a figure is apart from its amount. */
export interface FigureKind {
  readonly name: string;
  /** The name, where absent. */
  readonly label?: string;
  readonly group: FigureGroup;
  readonly derivation: Derivation;
}

/** What became of a figure: there is none where a reason against it had to be reported. */
export interface Made {
  readonly figure?: Figure;
  readonly diagnostics: readonly Diagnostic[];
}

/** A figure of known value. */
export function makeFigure(
  { name, label = name, group, derivation }: FigureKind,
  value: Quantity,
  shown: Quantity,
  entries: readonly Entry[] = [],
): Figure {
  const text = formatQuantity(shown);
  const told = { scope: '', asOf: '', source: '', lacking: '' };
  return { name, label, group, value, shown, text, derivation, entries, ...told };
}

/** Why a quotient has no number. */
export function zeroReason(divisor: string): string {
  return `除数“${divisor}”是 0`;
}

/** A figure that has no number yet. Documents leave a gap in its place; what is made from it lacks one too. */
export function lackingFigure(kind: FigureKind, reason: string): Figure {
  const nothing = exactly(0, '');
  return { ...makeFigure(kind, nothing, nothing), text: '—', lacking: reason };
}

/** True if there was nothing to count or to add up. */
export function isZero({ value }: Figure): boolean {
  return value.value.eq(0);
}

/** The same figure, shown otherwise. */
export function showAs(figure: Figure, shown: Quantity): Figure {
  return { ...figure, shown, text: formatQuantity(shown) };
}

/**
 * A figure that adds its entries up. One entry is shown as it was written; a sum that is not exact is shown
 * no finer than it is known.
 *
 * @param unit with its scale (万元); the unit of every entry
 * @throws Error if an entry has another unit: earlier stages leave such entries out
 */
export function sumFigure(kind: FigureKind, entries: readonly Entry[], unit: string): Figure {
  const value = sumOf(entries, parseUnit(unit));
  return makeFigure(kind, value, entries.length > 1 ? showSum(value) : value, entries);
}

function sumOf(entries: readonly Entry[], zero: { scale: Scale; unit: string }): Quantity {
  const amounts = entries.map(({ amount }) => amount);
  const total = sum(amounts, zero);
  if (!total) throw new Error(`entries of unlike units reached a sum in ${zero.unit}`);
  return total;
}
