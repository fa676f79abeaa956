import { diagnose } from '../diagnostic/diagnostic.ts';
import type { Proposal } from '../normalise/log.ts';
import { childOrigin, locationOf } from '../source/source.ts';
import type { Rule } from './rule.ts';

/** A proposal is listed once: no two share their number or their title. */
export const distinctProposals: Rule = ({ proposals }) => {
  const byNumber = new Map<string, Proposal>();
  const byTitle = new Map<string, Proposal>();
  return (proposals?.list ?? []).flatMap((proposal) => {
    const { number, title, origin } = proposal;
    const key = title.replace(/[\s\p{P}]/gu, '');
    const sameNumber = number === '' ? undefined : byNumber.get(number);
    const same = sameNumber ?? byTitle.get(key);
    if (number !== '' && !sameNumber) byNumber.set(number, proposal);
    if (!byTitle.has(key)) byTitle.set(key, proposal);
    if (!same) return [];
    const by = sameNumber ? 'number' : 'title';
    const args = { by, value: sameNumber ? number : title } as const;
    const related = [locationOf(childOrigin(same.origin, by))];
    return diagnose('duplicate-proposal', args, locationOf(childOrigin(origin, by)), related);
  });
};
