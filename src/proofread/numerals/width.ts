import { halfWidth } from '../../quantity/half-width.ts';
import { inEachPassage, matches } from '../slips.ts';

/** Arabic digits stand in half width: 3500, not ３５００. */
export const width = inEachPassage('numeral-width', ({ text }) =>
  matches(text, /[０-９]+(?:．[０-９]+)?％?/gu, ({ 0: found }) => halfWidth(found)),
);
