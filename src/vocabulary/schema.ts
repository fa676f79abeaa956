import logSchema from '../../schemas/log.schema.json' with { type: 'json' };

/** As much of a JSON Schema as this program's schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  /** Chinese spellings of `enum`, in its order. */
  readonly 'x-enumTitles'?: readonly string[];
  /** What the text means, where no keyword of JSON Schema says it; the references to a definition keep it. */
  readonly 'x-kind'?: 'date' | 'quantity';
  readonly examples?: readonly unknown[];
  readonly [keyword: string]: unknown;
}

/** The schema of a log. */
export const LOG_SCHEMA = logSchema as unknown as Schema;

const resolved = new WeakMap<Schema, Schema>();

/**
 * Follows `$ref` to what it means; keywords beside it (title, description) win. Refers within `root` only.
 *
 * @throws Error if a reference leads nowhere: the schema is broken.
 */
export function resolve(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  // A long log asks for the same few references a million times.
  const known = resolved.get(schema);
  if (known) return known;
  const name = schema.$ref.replace(/^#\/\$defs\//, '');
  const target = root.$defs?.[name];
  if (!target) throw new Error(`schema reference leads nowhere: ${schema.$ref}`);
  const { $ref: _, ...beside } = schema;
  const meant = { ...resolve(target, root), ...beside };
  resolved.set(schema, meant);
  return meant;
}

/** The schema of a field of a value of `schema`; an empty one where the schema has none. */
export function childSchema(schema: Schema, name: string | number, root: Schema): Schema {
  if (typeof name === 'number') return schema.items ? resolve(schema.items, root) : {};
  const { properties, additionalProperties } = schema;
  const child = Object.hasOwn(properties ?? {}, name) ? properties?.[name] : additionalProperties;
  return typeof child === 'object' ? resolve(child, root) : {};
}

/** The JSON types that a schema names; none if it says nothing of them. */
export function typesOf({ type }: Schema): readonly string[] {
  if (type === undefined) return [];
  return typeof type === 'string' ? [type] : type;
}

/** True if a schema lets values of this JSON type pass. */
export function allows(schema: Schema, type: string): boolean {
  const types = typesOf(schema);
  return types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number'));
}
