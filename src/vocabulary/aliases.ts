import { resolve, type Schema } from './schema.ts';

/** Both spellings of a property: `date` and 日期. */
export interface PropertyName {
  readonly name: string;
  readonly title: string;
}

/** The names that an object of the schema knows. */
export interface Aliases {
  /** Canonical name of a key written in either language. */
  readonly canonical: ReadonlyMap<string, string>;
  readonly properties: readonly PropertyName[];
}

const aliasesOf = new WeakMap<object, Aliases>();

/**
 * The alias map of a schema object, derived from its properties' titles.
 *
 * @throws Error if two properties share a title, or one's title is another's name: the schema is ambiguous.
 */
export function aliases(schema: Schema, root: Schema): Aliases {
  const properties = schema.properties ?? {};
  const known = aliasesOf.get(properties);
  if (known) return known;
  const canonical = new Map<string, string>();
  const list: PropertyName[] = [];
  for (const [name, property] of Object.entries(properties)) {
    const title = resolve(property, root).title ?? name;
    list.push({ name, title });
    for (const spelling of new Set([name, title])) {
      if (canonical.has(spelling)) throw new Error(`schema property ${spelling} is ambiguous`);
      canonical.set(spelling, name);
    }
  }
  const made = { canonical, properties: list };
  aliasesOf.set(properties, made);
  return made;
}

/** A name in both languages, as messages give it: `日期（date）`. */
export function bothNames({ name, title }: PropertyName): string {
  return name === title ? name : `${title}（${name}）`;
}

/** Canonical value of an enumeration's Chinese spelling (报告体 → report); undefined if it is none. */
export function enumValue(schema: Schema, written: string): unknown {
  const index = schema['x-enumTitles']?.indexOf(written) ?? -1;
  return index < 0 ? undefined : schema.enum?.[index];
}

const BOOLEANS = new Map([
  ['是', true],
  ['否', false],
]);

/** 是 and 否; undefined for anything else. */
export function booleanValue(written: string): boolean | undefined {
  return BOOLEANS.get(written);
}

/** A place in the schema where a property is known: whose it is (活动) and under which names. */
export interface KnownKey extends PropertyName {
  readonly owner: string;
}

const keysOf = new WeakMap<Schema, ReadonlyMap<string, readonly KnownKey[]>>();

/** Every property of every object of the schema, by both spellings. */
export function allKeys(root: Schema): ReadonlyMap<string, readonly KnownKey[]> {
  const known = keysOf.get(root);
  if (known) return known;
  const keys = new Map<string, KnownKey[]>();
  const visit = (schema: Schema, owner: string) => {
    const here = schema.title ?? owner;
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const title = resolve(property, root).title ?? name;
      for (const spelling of new Set([name, title])) {
        keys.set(spelling, [...(keys.get(spelling) ?? []), { owner: here, name, title }]);
      }
      visit(property, here);
    }
    if (schema.items) visit(schema.items, here);
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, here);
  };
  visit(root, '');
  for (const definition of Object.values(root.$defs ?? {})) visit(definition, '');
  keysOf.set(root, keys);
  return keys;
}
