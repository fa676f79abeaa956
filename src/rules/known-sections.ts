import { diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import { locationOf } from '../source/source.ts';
import type { Rule } from './rule.ts';

/** Every section that a declared type or group names is declared. */
export const knownSections: Rule = ({ unresolved, taxonomy: { sections } }) => {
  const candidates = sections.map(({ name }) => name);
  return unresolved.flatMap(({ kind, name, origin, part, owner }) => {
    if (kind !== 'section') return [];
    const args = { name, owner, suggestion: closest(name, candidates) };
    return diagnose('unknown-section', args, locationOf(origin, part));
  });
};
