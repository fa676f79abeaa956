import { diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import { locationOf } from '../source/source.ts';
import type { Rule } from './rule.ts';

/** Every measure that results, sums and part-of relations name is declared. */
export const knownMeasures: Rule = ({ unresolved, taxonomy: { measures } }) =>
  unresolved.flatMap(({ kind, name, origin, part }) => {
    if (kind !== 'measure') return [];
    const args = { name, suggestion: closest(name, measures.keys()) };
    return diagnose('unknown-measure', args, locationOf(origin, part));
  });
