import { type Bounds, boundsOf, boundsOfSum } from '../quantity/bounds.ts';
import type { Figure } from './catalogue.ts';

/** What the entries of a figure allow together; a figure computed from figures allows what its value does. */
export function boundsOfFigure({ value, entries }: Pick<Figure, 'value' | 'entries'>): Bounds {
  if (entries.length === 0 || value.precision === 'exact') return boundsOf(value);
  return boundsOfSum(entries.map(({ amount }) => amount));
}
