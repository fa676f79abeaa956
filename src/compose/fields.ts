import { aliases } from '../vocabulary/aliases.ts';
import { childSchema, LOG_SCHEMA, type Schema } from '../vocabulary/schema.ts';
import type { Style } from './style.ts';

/** A field of a map that is to be written. */
export interface Field {
  /** Canonical name; a name of the log's own where the schema fixes none. */
  readonly name: string;
  /** The name in the language wanted, or as the entry's neighbours have it. */
  readonly title: string;
  readonly value: unknown;
  readonly schema: Schema;
}

/**
 * The fields of a map in the order of its schema, with those that the schema does not know at the end. What is
 * undefined or null is a field not written.
 */
export function fieldsOf(map: object, schema: Schema, { language, names }: Style): Field[] {
  const { properties } = schema.properties ? aliases(schema, LOG_SCHEMA) : { properties: [] };
  const rank = new Map(properties.map(({ name }, index) => [name, index]));
  const titles = new Map(
    properties.map(({ name, title }) => [name, names.get(name) ?? (language === 'zh' ? title : name)]),
  );
  return Object.entries(map)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => ({
      name,
      title: titles.get(name) ?? name,
      value,
      schema: childSchema(schema, name, LOG_SCHEMA),
    }))
    .sort((a, b) => (rank.get(a.name) ?? rank.size) - (rank.get(b.name) ?? rank.size));
}
