import { diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import { locationOf } from '../source/source.ts';
import type { Rule } from './rule.ts';

/** Every group that a declared type names is declared. */
export const knownGroups: Rule = ({ unresolved, taxonomy: { groups } }) => {
  const unknown = new Set(unresolved.flatMap(({ kind, name }) => (kind === 'group' ? name : [])));
  // A group that only an unresolved name brought in is no candidate.
  const candidates = [...groups.keys()].filter((name) => !unknown.has(name));
  return unresolved.flatMap(({ kind, name, origin, part, owner }) => {
    if (kind !== 'group') return [];
    const args = { name, owner, suggestion: closest(name, candidates) };
    return diagnose('unknown-group', args, locationOf(origin, part));
  });
};
