import type { Figure } from '../compute/catalogue.ts';
import { isZero } from '../compute/figure.ts';

/** A figure as a context has it: '' where there is none, or nothing to tell. */
export function positive(figure: Figure | undefined): Figure | '' {
  return figure && !isZero(figure) ? figure : '';
}
