import { diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import { childOrigin, locationOf } from '../source/source.ts';
import type { Rule } from './rule.ts';

/** Where the log declares its committees, every committee that an entry names is one of them. */
export const knownCommittees: Rule = ({ unresolved, organization: { committees, origin: organization } }) => {
  const candidates = committees.flatMap(({ name, shortName }) => [shortName, name]);
  const list = childOrigin(organization, 'committees');
  return unresolved.flatMap(({ kind, name, origin, part }) => {
    if (kind !== 'committee') return [];
    const args = { name, suggestion: closest(name, candidates) };
    const related = [locationOf(list, 'key')];
    return diagnose('unknown-committee', args, locationOf(origin, part), related);
  });
};
