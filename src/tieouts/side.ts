import type { Entry, Figure } from '../compute/catalogue.ts';
import { boundsOfFigure } from '../compute/figure-bounds.ts';
import { type Bounds, boundsOf } from '../quantity/bounds.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Location } from '../source/source.ts';

/** A number that a check speaks of: a figure, or a quantity that the check itself states. */
export interface Side {
  /** The figure's name, or what the check says. */
  readonly name: string;
  readonly figure: Figure | undefined;
  /** Exactly as known. */
  readonly quantity: Quantity;
  /** As documents show it. */
  readonly shown: Quantity;
  readonly bounds: Bounds;
  readonly entries: readonly Entry[];
  /** Where the check names it. */
  readonly at: Location;
}

/** The side that a figure makes. */
export function sideOfFigure(figure: Figure, at: Location): Side {
  const { name, value: quantity, shown, entries } = figure;
  return { name, figure, quantity, shown, bounds: boundsOfFigure(figure), entries, at };
}

/** The side that a stated quantity makes. */
export function sideOfQuantity(name: string, quantity: Quantity, at: Location): Side {
  const bounds = boundsOf(quantity);
  return { name, figure: undefined, quantity, shown: quantity, bounds, entries: [], at };
}

/** A side as messages name it: `“提案办结”591件`, and `591件` where the check itself states it. */
export function sideWords({ name, figure, shown }: Side): string {
  const amount = formatQuantity(shown);
  return figure ? `“${name}”${amount}` : amount;
}

/** True if nothing about the number is left open. */
export function isExact({ quantity }: Side): boolean {
  return quantity.precision === 'exact';
}
