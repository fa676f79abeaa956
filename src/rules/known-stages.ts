import { diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import { locationOf } from '../source/source.ts';
import type { Rule } from './rule.ts';

/** Every stage that proposals name is declared. */
export const knownStages: Rule = ({ unresolved, proposals }) => {
  const candidates = (proposals?.stages ?? []).map(({ name }) => name);
  return unresolved.flatMap(({ kind, name, origin, part }) => {
    if (kind !== 'stage') return [];
    const args = { name, suggestion: closest(name, candidates) };
    return diagnose('unknown-proposal-stage', args, locationOf(origin, part));
  });
};
