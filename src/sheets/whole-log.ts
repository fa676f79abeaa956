import type { WrittenFile } from '../validate/validate-log.ts';
import type { WrittenLog, WrittenTaxonomy } from '../vocabulary/generated/log.types.ts';

/**
 * A log and what it includes as one written value, as if all of it stood in the main file: lists one after another, in
 * the order of the files. For logs without errors, in which no two files declare the same.
 */
export function wholeLog(files: readonly WrittenFile[]): WrittenLog {
  const [main, ...parts] = files.map(({ value }) => value);
  if (!main) throw new Error('a log has a main file');
  const { include: _, ...own } = main;
  if (parts.length === 0) return own;
  const all = [own, ...parts];
  return {
    ...own,
    ...field('taxonomy', taxonomy(all)),
    ...field('activities', joined(all.map(({ activities }) => activities))),
    ...field('givens', merged(all.map(({ givens }) => givens))),
    ...field('proposals', proposals(all)),
    ...field('figures', merged(all.map(({ figures }) => figures))),
    ...field('checks', joined(all.map(({ checks }) => checks))),
  };
}

function taxonomy(all: readonly WrittenLog[]): WrittenTaxonomy | undefined {
  const written = all.flatMap(({ taxonomy }) => taxonomy ?? []);
  if (written.length === 0) return undefined;
  return {
    ...field('types', joined(written.map(({ types }) => types))),
    ...field('groups', joined(written.map(({ groups }) => groups))),
    ...field('measures', joined(written.map(({ measures }) => measures))),
    ...field('sections', joined(written.map(({ sections }) => sections))),
    ...field('stages', joined(written.map(({ stages }) => stages))),
  };
}

function proposals(all: readonly WrittenLog[]): WrittenLog['proposals'] {
  const written = all.flatMap(({ proposals }) => proposals ?? []);
  if (written.length === 0) return undefined;
  return {
    ...field('totals', merged(written.map(({ totals }) => totals))),
    ...field('list', joined(written.map(({ list }) => list))),
  };
}

function joined<T>(lists: readonly (readonly T[] | undefined)[]): T[] | undefined {
  const present = lists.flatMap((list) => (list === undefined ? [] : [list]));
  return present.length === 0 ? undefined : present.flat();
}

function merged<T>(
  maps: readonly (Readonly<Record<string, T>> | undefined)[],
): Record<string, T> | undefined {
  const present = maps.filter((map) => map !== undefined);
  // `__proto__` is a name like any other.
  return present.length === 0 ? undefined : Object.fromEntries(present.flatMap((map) => Object.entries(map)));
}

/** The field with its value, or none. */
function field<K extends string, V>(name: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [key in K]: V });
}
