import { diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import { locationOf } from '../source/source.ts';
import type { Rule } from './rule.ts';

/** Every type that an entry names is declared; a filter may name a group as well. */
export const knownTypes: Rule = ({ unresolved, taxonomy: { types, groups } }) =>
  unresolved.flatMap(({ kind, name, origin, part }) => {
    if (kind !== 'type' && kind !== 'typeOrGroup') return [];
    const candidates = kind === 'type' ? types.keys() : [...types.keys(), ...groups.keys()];
    const membersOf = (one: string) =>
      [...types.values()].filter(({ group }) => group === one).map((type) => type.name);
    const members = membersOf(name);
    // 视察活动 is one of 视察; 学习交流 may be of either.
    const [like, ...others] = [...groups.keys()].filter((one) => name.includes(one));
    const args = {
      name,
      suggestion: closest(name, candidates),
      several: severalTypes(name, types),
      group: groups.has(name) && members.length > 0 ? members : undefined,
      like: like !== undefined && others.length === 0 ? { group: like, types: membersOf(like) } : undefined,
    };
    return diagnose('unknown-type', args, locationOf(origin, part));
  });

/** The types that a text names together: `党组会议、主席会议`, `党组会议暨主席会议`. */
function severalTypes(name: string, types: ReadonlyMap<string, unknown>): readonly string[] | undefined {
  const parts = name.split(/[、，,;；/+＋&\s]+|暨|和|与|及/u).filter((part) => part !== '');
  const meant = parts.map((part) => (types.has(part) ? part : closest(part, types.keys())));
  return parts.length > 1 && meant.every((part) => part !== undefined) ? meant : undefined;
}
