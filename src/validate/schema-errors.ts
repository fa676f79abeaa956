import type { ErrorObject } from 'ajv';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { LogFile, NodePart, NodePath } from '../source/source.ts';
import { childSchema, type Schema } from '../vocabulary/schema.ts';
import { description, examplesOf, expectation, propertyWords, shapeHint, shorten } from './words.ts';

/** One mistake that the schema found: whose value it is, and what to say. */
export interface SchemaError {
  /** Path of the value that is wrong and has to go. */
  readonly path: NodePath;
  /** True if it only lacks something. */
  readonly isIncomplete: boolean;
  readonly diagnostic: Diagnostic;
}

/** What the words of one error are made from. */
interface Finding {
  readonly error: ErrorObject;
  readonly path: NodePath;
  readonly schema: Schema;
  readonly value: unknown;
  readonly file: LogFile;
  readonly root: Schema;
  /** The value in words: 日期. */
  readonly field: string;
}

/**
 * Turns the validator's errors into diagnostics, one a mistake: the errors of the branches of a `oneOf`, of
 * names inside `propertyNames`, and those of a value whose very type is wrong are left out.
 */
export function schemaErrors(
  errors: readonly ErrorObject[],
  value: unknown,
  file: LogFile,
  root: Schema,
): SchemaError[] {
  const findings = errors
    .filter(({ schemaPath, propertyName }) => !/\/oneOf\/\d/u.test(schemaPath) && propertyName === undefined)
    .map((error) => finding(error, value, file, root));
  const weight = new Map<string, number>();
  for (const { error } of findings) {
    const known = weight.get(error.instancePath) ?? 0;
    weight.set(error.instancePath, Math.max(known, weightOf(error.keyword)));
  }
  return findings
    .filter(({ error }) => weight.get(error.instancePath) === weightOf(error.keyword))
    .map((found) => ({
      path: pathToDrop(found),
      isIncomplete: found.error.keyword === 'required',
      diagnostic: inWords(found),
    }));
}

/** Of several errors about one value, those of the greatest weight tell what is wrong. */
function weightOf(keyword: string): number {
  if (keyword === 'type') return 4;
  if (keyword === 'oneOf') return 3;
  return keyword === 'minProperties' ? 1 : 2;
}

/** A value's steps from a JSON pointer; indexes as numbers where the value is a list. */
function stepsOf(pointer: string, value: unknown): NodePath {
  const path: (string | number)[] = [];
  let parent = value;
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(parent) ? Number(step) : step);
    parent = (parent as Record<string, unknown> | undefined)?.[step];
  }
  return path;
}

function finding(error: ErrorObject, whole: unknown, file: LogFile, root: Schema): Finding {
  const path = stepsOf(error.instancePath, whole);
  let schema = root;
  let value = whole;
  let field = root.title ?? '';
  for (const step of path) {
    schema = childSchema(schema, step, root);
    value = (value as Record<string | number, unknown>)[step];
    field = schema.title ?? field;
  }
  return { error, path, schema, value, file, root, field };
}

/** A wrong name takes its field along; everything else the value at which the error stands. */
function pathToDrop({ error, path }: Finding): NodePath {
  if (error.keyword === 'propertyNames') return [...path, String(error.params.propertyName)];
  return path;
}

function inWords(found: Finding): Diagnostic {
  const { error, schema, value, field, path } = found;
  const at = (steps: NodePath = path, part?: NodePart) => ({
    file: found.file,
    range: found.file.locate(steps, part),
  });
  switch (error.keyword) {
    case 'type': {
      const hint = shapeHint(schema, value);
      const found = description(value);
      return diagnose(
        'wrong-type',
        { field, expected: expectation(schema), found, ...(hint && { hint }) },
        at(),
      );
    }
    case 'required': {
      const key = String(error.params.missingProperty);
      const title = childSchema(schema, key, found.root).title ?? key;
      return diagnose('missing-key', { key, title, owner: field }, at([...path, key]));
    }
    case 'propertyNames': {
      const name = String(error.params.propertyName);
      return diagnose('bad-name', nameProblem(name), at([...path, name], 'key'));
    }
    case 'pattern': {
      const text = String(value);
      if (schema.pattern === found.root.$defs?.figureName?.pattern) {
        return diagnose('bad-name', nameProblem(text), at());
      }
      return diagnose('bad-format', { field, value: shorten(text), examples: examplesOf(schema) }, at());
    }
    case 'oneOf':
      return chooseOne(found, at(path, 'key'));
    case 'dependentRequired': {
      const { property, missingProperty } = error.params as Record<string, string>;
      const words = (name = '') => propertyWords(childSchema(schema, name, found.root), name);
      const place = at([...path, property ?? ''], 'key');
      return diagnose('goes-with', { key: words(property), needs: words(missingProperty) }, place);
    }
    default:
      return limit(found, at());
  }
}

/** Errors about how much: numbers, lengths, counts. */
function limit({ error, schema, value, field }: Finding, at: Diagnostic['at']): Diagnostic {
  const bound = String(error.params.limit ?? '');
  const size = Array.isArray(value) ? value.length : 0;
  switch (error.keyword) {
    case 'minimum':
    case 'exclusiveMinimum':
      return diagnose('out-of-range', { field, limit: `不能小于 ${bound}，这里是 ${String(value)}` }, at);
    case 'maximum':
    case 'exclusiveMaximum':
      return diagnose('out-of-range', { field, limit: `不能大于 ${bound}，这里是 ${String(value)}` }, at);
    case 'minItems':
    case 'maxItems': {
      if (size === 0) return diagnose('empty-value', { field }, at);
      const exact = schema.minItems === schema.maxItems;
      const few = error.keyword === 'minItems' ? '至少' : '至多';
      const wanted = exact ? `要写 ${bound} 项` : `${few}写 ${bound} 项`;
      return diagnose('wrong-count', { field, limit: `${wanted}，这里有 ${size} 项` }, at);
    }
    case 'minLength':
    case 'minProperties':
      return diagnose('empty-value', { field }, at);
    default:
      return diagnose('schema-mismatch', { field, reason: error.message ?? error.keyword }, at);
  }
}

/** `oneOf` of required fields: exactly one of them. */
function chooseOne({ schema, value, field, root }: Finding, at: Diagnostic['at']): Diagnostic {
  const branches = (schema.oneOf ?? []) as readonly Schema[];
  const names = branches.flatMap(({ required }) => required ?? []);
  const title = (name: string) => childSchema(schema, name, root).title ?? name;
  const written = names.filter((name) => Object.hasOwn(value as object, name));
  const choices = `“${names.map(title).join('、')}”`;
  return diagnose('choose-one', { field, choices, found: written.map(title).join('、') }, at);
}

/** What is wrong with a figure's name. */
function nameProblem(name: string): { name: string; sign?: string } {
  const sign = /[\s!"#%&'()*+,./;<=>@[\\\]^`{|}~-]/u.exec(name)?.[0];
  return { name: shorten(name), ...(sign && { sign: /\s/u.test(sign) ? ' ' : sign }) };
}
