import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type RawFile, within } from '../read/raw-file.ts';
import { reread } from '../read/read-yaml.ts';
import { saidOf } from '../read/slip.ts';
import type { NodePath, Origin } from '../source/source.ts';
import { childSchema, type Schema } from '../vocabulary/schema.ts';
import { canonicalise } from './canonicalise.ts';
import { prune } from './prune.ts';
import { type SchemaError, schemaErrors } from './schema-errors.ts';

/** A generated validator: returns whether a value fits, and leaves its errors behind. */
export type Validator<T> = ((value: unknown) => value is T) & { errors?: ErrorObject[] | null };

/** Something that was left out of a file. */
export interface Lost {
  /** Where it stood when it went. */
  readonly path: NodePath;
  /** What it was; undefined for a key that the schema does not know. */
  readonly value: unknown;
  /** Leads into the text for an entry that only lacks something: what it does have is valid, and may be checked. */
  readonly origin?: Origin;
}

/** What a file says, once it fits its schema. */
export interface Held<T> {
  /** The file as finally read; it locates what is in `value`. */
  readonly file: RawFile;
  /** What is valid of the file; absent if not even its outermost shape is. */
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
  /** True if something had to be left out. */
  readonly dropped: boolean;
  /** What had to be left out. */
  readonly lost: readonly Lost[];
  /** Names that what was left out had: keys of named maps, `name` of objects. */
  readonly brokenNames: readonly string[];
}

/** A file with its keys in canonical names, slips that only the schema could tell mended; nothing is left out yet. */
export interface Mended {
  /** The file as finally read. */
  readonly file: RawFile;
  readonly value: unknown;
  /** Paths of values that are not in `value`, or are null, because of what has been reported. */
  readonly dropped: readonly NodePath[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Rounds of mending and of pruning; each takes at least one thing away. */
const ROUNDS = 20;

/**
 * Holds a YAML file against a schema: makes its keys canonical, reports whatever does not fit, and leaves that
 * out, so that what remains is valid.
 *
 * @param optional keys that the schema requires at the root, but this file need not have
 */
export function holdAgainst<T>(
  raw: RawFile,
  schema: Schema,
  validate: Validator<T>,
  optional: readonly string[] = [],
): Held<T> {
  return holdMended(mendAgainst(raw, schema), schema, validate, optional);
}

/** The second half of `holdAgainst`; what does not fit leaves the mended file and value. */
export function holdMended<T>(
  { file, value, dropped, diagnostics: found }: Mended,
  schema: Schema,
  validate: Validator<T>,
  optional: readonly string[] = [],
): Held<T> {
  const diagnostics = [...found];
  const reported = new Set(dropped.map((path) => JSON.stringify(path)));
  const brokenNames = dropped.flatMap((path) => declaredNames(path, value, schema));
  const lost: Lost[] = dropped.map((path) => ({ path, value: undefined }));
  let isDropped = dropped.length > 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (validate(value)) return { file, value, diagnostics, dropped: isDropped, brokenNames, lost };
    const errors = (validate.errors ?? []).filter((error) => !isOptional(error, optional));
    if (errors.length === 0)
      return { file, value: value as T, diagnostics, dropped: isDropped, brokenNames, lost };
    const found = schemaErrors(errors, value, file, schema);
    // What falls in later rounds falls because of what fell before.
    if (round === 0) for (const { diagnostic } of found.filter(isNew(reported))) diagnostics.push(diagnostic);
    isDropped = true;
    if (found.some(({ path }) => path.length === 0)) {
      // The root itself cannot go. Without a field that it needs, the rest still is worth reading.
      const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
      const rest = found.filter(({ path }) => path.length > 0);
      if (!isRecord) return { file, diagnostics, dropped: true, brokenNames, lost };
      if (rest.length === 0)
        return { file, value: value as T, diagnostics, dropped: true, brokenNames, lost };
    }
    const paths = found.map(({ path }) => path);
    for (const path of paths) brokenNames.push(...declaredNames(path, value, schema));
    for (const error of found) lost.push(...lostThrough(error, value, file));
    prune(file, value, paths);
  }
  return { file, diagnostics, dropped: true, brokenNames, lost };
}

function lostThrough({ path, isIncomplete }: SchemaError, whole: unknown, file: RawFile): Lost[] {
  if (path.length === 0) return [];
  const value = valueAt(whole, path);
  return isIncomplete ? [{ path, value, origin: { file: within(file, path), path: [] } }] : [{ path, value }];
}

function valueAt(whole: unknown, path: NodePath): unknown {
  let value = whole;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value;
}

/** The first half of `holdAgainst`: the file is read again as long as slips turn up that only the schema can tell. */
export function mendAgainst(raw: RawFile, schema: Schema): Mended {
  const diagnostics: Diagnostic[] = [];
  let file = raw;
  const reported = new Set<number>();
  for (let round = 0; ; round += 1) {
    const canonical = canonicalise(file, schema);
    const slips = canonical.slips.filter(({ range }) => !reported.has(file.draft.toSource(range.start)));
    if (slips.length === 0 || round === ROUNDS) {
      // One by one: a call takes no more than some hundred thousand arguments.
      for (const diagnostic of canonical.diagnostics) diagnostics.push(diagnostic);
      return { file, value: canonical.value, dropped: canonical.dropped, diagnostics };
    }
    for (const slip of slips) {
      reported.add(file.draft.toSource(slip.range.start));
      diagnostics.push(saidOf(slip, file.draft, file));
    }
    const next = reread(
      file,
      slips.flatMap(({ edits }) => edits),
    );
    for (const diagnostic of next.diagnostics) diagnostics.push(diagnostic);
    if (next.value) file = next.value;
  }
}

function isOptional(error: ErrorObject, optional: readonly string[]): boolean {
  const missing = String(error.params.missingProperty);
  return error.keyword === 'required' && error.instancePath === '' && optional.includes(missing);
}

function isNew(reported: ReadonlySet<string>) {
  return ({ path }: SchemaError) => !reported.has(JSON.stringify(path));
}

/** Names that a value declares: its key in a map of named things, its own `name`. */
function declaredNames(path: NodePath, whole: unknown, root: Schema): string[] {
  const names: string[] = [];
  let schema = root;
  let value = whole;
  for (const step of path) {
    if (typeof step === 'string' && !schema.properties) names.push(step);
    schema = childSchema(schema, step, root);
    value = (value as Record<string | number, unknown> | null | undefined)?.[step];
    const name = (value as { name?: unknown } | null | undefined)?.name;
    if (typeof name === 'string') names.push(name);
  }
  return names;
}
