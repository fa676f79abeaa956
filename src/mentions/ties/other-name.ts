import type { Ledger } from '../../compute/ledger.ts';
import { labelsOf } from './labels.ts';
import type { Subject } from './subject.ts';
import type { Surroundings } from './surroundings.ts';

/** What the logs' figures of each unit are called, those that are zero too: 视察报告 is no 调研报告. */
export type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** The names of all figures by unit, in every way they are called. */
export function namesByUnit(ledgers: readonly Ledger[]): Names {
  const names = new Map<string, Set<string>>();
  for (const { figures } of ledgers) {
    for (const figure of figures.catalogue.values()) {
      const { unit } = figure.value;
      const known = names.get(unit) ?? new Set();
      for (const label of labelsOf(figure.name, figure)) known.add(label);
      names.set(unit, known);
    }
  }
  return names;
}

/** Words between a name and its number that add nothing: 委员达136人次. */
const LINKING = /[达为有计了到]$/u;

/**
 * The longest name that a text gives to a number, right before it, or right behind where nothing stands before:
 * 常委会议 in 计划召开常委会议4次. '' where it gives none.
 */
export function nameBeside({ before, after, unit }: Surroundings, names: Names): string {
  const words = before.replace(LINKING, '');
  const fits = (name: string) => (words === '' ? after.startsWith(name) : words.endsWith(name));
  const longest = (best: string, name: string) => (name.length > best.length && fits(name) ? name : best);
  return [...(names.get(unit) ?? [])].reduce(longest, '');
}

/**
 * True if a number that is given this name is another figure's: 会议 is not what 常委会议4次 tells. The phrase that a log
 * gives to a number may be told in other words, so that only the mere end of a name is another thing.
 */
export function isOtherName(name: string, { labels, isPhrase }: Subject): boolean {
  const isIt = (label: string) => label.includes(name) || (isPhrase && !name.endsWith(label));
  return name !== '' && !labels.some(isIt);
}
