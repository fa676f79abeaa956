import { diagnose } from '../diagnostic/diagnostic.ts';
import { childOrigin, locationOf } from '../source/source.ts';
import type { Rule } from './rule.ts';

/** A listed proposal has reached at most one of the stages that exclude each other: not 立案 and 不立案. */
export const exclusiveStages: Rule = ({ proposals }) => {
  const exclusive = (proposals?.stages ?? []).filter((stage) => stage.exclusive);
  return (proposals?.list ?? []).flatMap(({ stages, origin }) => {
    const reached = exclusive.filter(({ name }) => stages.includes(name));
    for (const first of reached) {
      const second = reached.find(({ of, name }) => of === first.of && name !== first.name);
      if (!second) continue;
      const args = { first: first.name, second: second.name };
      return [diagnose('exclusive-stages', args, locationOf(childOrigin(origin, 'stages')))];
    }
    return [];
  });
};
