import { diagnose } from '../diagnostic/diagnostic.ts';
import { childOrigin, locationOf, type Origin } from '../source/source.ts';
import type { WrittenTaxonomy } from '../vocabulary/generated/log.types.ts';
import { listed, type Placed } from './listed.ts';
import type { Notes } from './notes.ts';

/** The lists of declarations that a taxonomy has: types, groups, measures, sections, stages. */
export type DeclarationKey = keyof WrittenTaxonomy;

/** One declaration in a list of a written taxonomy. */
export type Declaration<K extends DeclarationKey> = NonNullable<WrittenTaxonomy[K]>[number];

/** A declaration with what the log changes in it; the origin is the log's, undefined for a built-in one. */
export interface Declared<D> {
  readonly value: D;
  readonly origin: Origin | undefined;
}

/** The log's declarations of one list, from all its files, in order. */
export function declarations<K extends DeclarationKey>(
  written: readonly Placed<WrittenTaxonomy>[],
  key: K,
): Placed<Declaration<K>>[] {
  return written.flatMap(({ value, origin }) =>
    listed<Declaration<K>>(value[key] as Declaration<K>[] | undefined, childOrigin(origin, key)),
  );
}

/**
 * A list of declarations by name: the built-in ones, changed or added to by the log's, field by field. A name
 * that the log declares twice is reported, and the first declaration stands.
 */
export function merged<K extends DeclarationKey>(
  builtIn: WrittenTaxonomy,
  written: readonly Placed<WrittenTaxonomy>[],
  key: K,
  notes: Notes,
): Map<string, Declared<Declaration<K>>> {
  const byName = new Map<string, Declared<Declaration<K>>>();
  for (const value of (builtIn[key] ?? []) as Declaration<K>[])
    byName.set(value.name, { value, origin: undefined });
  for (const { value, origin } of declarations(written, key)) {
    const known = byName.get(value.name);
    if (known?.origin) {
      const related = [locationOf(childOrigin(known.origin, 'name'))];
      const at = locationOf(childOrigin(origin, 'name'));
      notes.report(diagnose('duplicate-declaration', { kind: key, name: value.name }, at, related));
    } else byName.set(value.name, { value: { ...known?.value, ...value }, origin });
  }
  return byName;
}
