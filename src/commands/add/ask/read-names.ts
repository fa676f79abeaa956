import { halfWidth } from '../../../quantity/half-width.ts';
import { matchName } from './match-name.ts';

/** What can be chosen: a name, or a group, whose names are shown when it is. */
export interface Choice {
  readonly name: string;
  /** Names of a group. */
  readonly members?: readonly string[];
}

/** What an answer to a question for names says. */
export type NamesRead =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** Not yet clear: one of these. */
  | { readonly kind: 'list'; readonly heading: string; readonly names: readonly string[] }
  | { readonly kind: 'no-such-number'; readonly number: number }
  | { readonly kind: 'unknown'; readonly name: string; readonly suggestion: string | undefined };

/**
 * Reads an answer: names divided by 、, each by its number among those shown or by some of its characters. What is unclear of
 * one makes the answer unclear.
 */
export function readNames(answer: string, shown: readonly string[], choices: readonly Choice[]): NamesRead {
  const all = choices.flatMap(({ name, members }) => members ?? name);
  if (all.includes(answer)) return { kind: 'names', names: [answer] };
  const names: string[] = [];
  for (const part of answer.split(/[、，,;；\s]+/u).filter((each) => each !== '')) {
    const read = readPart(part, shown, choices, all);
    if (read.kind !== 'names') return read;
    names.push(...read.names);
  }
  return { kind: 'names', names: [...new Set(names)] };
}

function readPart(
  part: string,
  shown: readonly string[],
  choices: readonly Choice[],
  all: readonly string[],
): NamesRead {
  const digits = halfWidth(part);
  const number = /^\d+$/.test(digits) ? Number(digits) : undefined;
  const written = number === undefined ? part : shown[number - 1];
  if (written === undefined) return { kind: 'no-such-number', number: number ?? 0 };
  const group = choices.find(({ name, members }) => name === written && members);
  if (group?.members) return { kind: 'list', heading: written, names: group.members };
  const match = matchName(written, all);
  if (match.kind === 'one') return { kind: 'names', names: [match.name] };
  if (match.kind === 'none') return { kind: 'unknown', name: written, suggestion: match.suggestion };
  return { kind: 'list', heading: `“${written}”可以是`, names: match.names };
}
