import { diagnose } from '../diagnostic/diagnostic.ts';
import type { Committee } from '../normalise/log.ts';
import { locationOf } from '../source/source.ts';
import type { Rule } from './rule.ts';

/** No two committees share a name or a short name: an entry that used it would mean either. */
export const distinctCommittees: Rule = ({ organization: { committees } }) => {
  const known = new Map<string, Committee>();
  return committees.flatMap((committee) => {
    const forms = [committee.name, committee.shortName];
    const name = forms.find((form) => known.has(form));
    const earlier = name === undefined ? undefined : known.get(name);
    for (const form of forms) if (!known.has(form)) known.set(form, committee);
    if (name === undefined || !earlier) return [];
    const related = [locationOf(earlier.origin)];
    return diagnose('duplicate-committee', { name }, locationOf(committee.origin), related);
  });
};
