import type { Figure } from '../compute/catalogue.ts';
import { isZero } from '../compute/figure.ts';
import type { Figures } from '../compute/figures.ts';

/** The figures that are listed where nobody asks for one, in the order of the catalogue. @param all keeps those that are zero */
export function listedFigures({ catalogue }: Figures, all: boolean): Figure[] {
  return [...catalogue.values()].filter((figure) => all || figure.lacking !== '' || !isZero(figure));
}
