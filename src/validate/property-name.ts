import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import type { Location } from '../source/source.ts';
import { aliases, allKeys } from '../vocabulary/aliases.ts';
import type { Schema } from '../vocabulary/schema.ts';

/** Field names shown when an unknown one resembles none. */
const SHOWN = 14;

/** A key in the schema's terms; `problem` says what was wrong with it. */
export interface CanonicalKey {
  /** What it is, or must have meant; undefined if there is no telling. */
  readonly name: string | undefined;
  readonly problem?: (at: Location) => Diagnostic;
}

/** The fields that stand beside one: as written, and those understood so far with what they were written as. */
export interface Siblings {
  readonly fields: readonly { readonly written: string | undefined }[];
  readonly first: ReadonlyMap<string, string>;
}

/**
 * Canonical name of a key where names are fixed. One that the schema does not know is read as if it had been
 * written right, unless that field is there too.
 */
export function propertyName(
  written: string,
  schema: Schema,
  root: Schema,
  { fields, first }: Siblings,
): CanonicalKey {
  const { canonical, properties } = aliases(schema, root);
  const name = canonical.get(written);
  if (name !== undefined) return { name };
  const elsewhere = allKeys(root).get(written)?.[0];
  const isTaken = (key: string) => {
    const meant = canonical.get(key) ?? '';
    return first.has(meant) || fields.some((field) => canonical.get(field.written ?? '') === meant);
  };
  const free = [...canonical.keys()].filter((key) => !isTaken(key));
  const suggestion = closest(written, free) ?? closest(written, canonical.keys());
  const known = properties.slice(0, SHOWN).map(({ title }) => title);
  if (properties.length > SHOWN) known.push('……');
  const args = {
    key: written,
    known: known.join('、'),
    ...(suggestion && { suggestion }),
    ...(elsewhere && { belongsTo: elsewhere.owner }),
  };
  const isMeant = suggestion !== undefined && !elsewhere && !isTaken(suggestion);
  return {
    name: isMeant ? canonical.get(suggestion) : undefined,
    problem: (at) => diagnose('unknown-key', args, at),
  };
}
