import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import { DEPTH } from '../read/parse.ts';
import { keyText, type RawFile } from '../read/raw-file.ts';
import type { Slip } from '../read/slip.ts';
import type { NodePath } from '../source/source.ts';
import { aliases, allKeys } from '../vocabulary/aliases.ts';
import { resolve, type Schema } from '../vocabulary/schema.ts';
import { cutText } from './cut-text.ts';
import { dashSlips } from './dash-slips.ts';
import { canonicalScalar } from './scalars.ts';
import { textSlips } from './text-slips.ts';

/** Nodes that one file may come to when its aliases are written out. */
const BUDGET = 2_000_000;
/** Field names shown when an unknown one resembles none. */
const SHOWN = 14;

/** What a document says in canonical names, before it is held against the schema. */
export interface Canonical {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Slips that only the schema could tell (a text where fields are expected): to be mended and read again. */
  readonly slips: readonly Slip[];
  /** Paths of values that were left out, or are null, because of what has been reported. */
  readonly dropped: readonly NodePath[];
}

/**
 * Turns a file's document into a value with canonical names, in step with the schema: keys in either language,
 * 是 and 否, Chinese spellings of enumerations. Renames the document's keys in place. A field without a value
 * is a field not written.
 */
export function canonicalise(file: RawFile, root: Schema): Canonical {
  const walk = new Walk(file, root);
  const value = walk.node(file.document.contents, resolve(root, root), []);
  return { value, diagnostics: walk.diagnostics, slips: walk.slips, dropped: walk.dropped };
}

/** The fields that stand beside one: as written, and those understood so far with what they were written as. */
interface Siblings {
  readonly fields: readonly { readonly written: string | undefined }[];
  readonly first: ReadonlyMap<string, string>;
}

class Walk {
  readonly diagnostics: Diagnostic[] = [];
  readonly slips: Slip[] = [];
  readonly dropped: NodePath[] = [];
  private readonly targets = new Map<Alias, Node | undefined>();
  private left = BUDGET;
  /** True once an alias has not been written out, which is reported once. */
  private isExhausted = false;

  constructor(
    private readonly file: RawFile,
    private readonly root: Schema,
  ) {}

  node(node: unknown, schema: Schema, path: NodePath): unknown {
    this.left -= 1;
    if (isAlias(node)) return this.alias(node, schema, path);
    if (isMap(node)) return this.map(node, schema, path);
    if (isSeq(node)) return this.list(node, schema, path);
    if (!isScalar(node)) return null;
    return this.scalar(node, schema, path);
  }

  private alias(node: unknown, schema: Schema, path: NodePath): unknown {
    const target = isAlias(node) ? this.target(node) : undefined;
    // An alias that holds itself, or bombs: stop before it grows.
    if (target && path.length < DEPTH && this.left > 0) return this.node(target, schema, path);
    if (this.isExhausted) this.dropped.push(path);
    else this.report('too-many-aliases', {}, path);
    this.isExhausted = true;
    this.left = 0;
    return null;
  }

  /** What an alias stands for. The library looks through the whole document each time it is asked. */
  private target(alias: Alias): Node | undefined {
    if (!this.targets.has(alias)) this.targets.set(alias, alias.resolve(this.file.document));
    return this.targets.get(alias);
  }

  private map(node: YAMLMap, schema: Schema, path: NodePath): unknown {
    const dashes = dashSlips(node, schema, this.root, this.file.draft.text);
    if (dashes.length > 0) {
      this.slips.push(...dashes);
      return null;
    }
    const value: Record<string, unknown> = {};
    const first = new Map<string, string>();
    const fields = node.items.map((pair) => ({ pair, written: keyText(pair.key) }));
    for (const { pair, written } of fields) {
      if (written === undefined) {
        this.badKey(pair, path);
        continue;
      }
      const name = schema.properties
        ? this.property(pair, written, schema, path, { fields, first })
        : written;
      if (name === undefined) continue;
      const earlier = first.get(name);
      if (earlier !== undefined) {
        const at = { file: this.file, range: this.keyRange(pair) };
        this.diagnostics.push(diagnose('duplicate-key', { key: written, first: earlier }, at));
        this.dropped.push([...path, name]);
        continue;
      }
      first.set(name, written);
      this.field(value, name, pair, schema, path);
    }
    return value;
  }

  private field(value: Record<string, unknown>, name: string, pair: Pair, schema: Schema, path: NodePath) {
    const child = childSchema(schema, name, this.root);
    const content = this.node(pair.value, child, [...path, name]);
    if (content !== null || this.wasReported([...path, name])) {
      // Kept as null: the schema finds it wrong, but the report is there already.
      define(value, name, content);
      return;
    }
    const isNamed = schema.properties === undefined && typeof schema.additionalProperties === 'object';
    if (!isNamed && !schema.required?.includes(name)) return;
    const field = isNamed ? `“${name}”` : (child.title ?? name);
    this.diagnostics.push(
      diagnose('empty-value', { field }, { file: this.file, range: this.keyRange(pair) }),
    );
    this.dropped.push([...path, name]);
    define(value, name, null);
  }

  /** Canonical name of a key where names are fixed; undefined (and reported) if it is none. */
  private property(
    pair: Pair,
    written: string,
    schema: Schema,
    path: NodePath,
    { fields, first }: Siblings,
  ): string | undefined {
    const { canonical, properties } = aliases(schema, this.root);
    const name = canonical.get(written);
    if (name !== undefined) {
      rename(pair, name);
      return name;
    }
    const elsewhere = allKeys(this.root).get(written)?.[0];
    const isTaken = (key: string) => {
      const meant = canonical.get(key) ?? '';
      return first.has(meant) || fields.some((field) => canonical.get(field.written ?? '') === meant);
    };
    const free = [...canonical.keys()].filter((key) => !isTaken(key));
    const suggestion = closest(written, free) ?? closest(written, canonical.keys());
    const known = properties.slice(0, SHOWN).map(({ title }) => title);
    if (properties.length > SHOWN) known.push('……');
    this.diagnostics.push(
      diagnose(
        'unknown-key',
        {
          key: written,
          known: known.join('、'),
          ...(suggestion && { suggestion }),
          ...(elsewhere && { belongsTo: elsewhere.owner }),
        },
        { file: this.file, range: this.keyRange(pair) },
      ),
    );
    // Read on as if it had been written right, unless that field is there too.
    const meant = suggestion === undefined || elsewhere ? undefined : canonical.get(suggestion);
    if (suggestion !== undefined && meant !== undefined && !isTaken(suggestion)) {
      rename(pair, meant);
      return meant;
    }
    this.dropped.push([...path, written]);
    return undefined;
  }

  private badKey(pair: Pair, path: NodePath) {
    this.diagnostics.push(diagnose('bad-key', {}, { file: this.file, range: this.keyRange(pair) }));
    this.dropped.push(path);
  }

  private list(node: YAMLSeq, schema: Schema, path: NodePath): unknown {
    const child = schema.items ? resolve(schema.items, this.root) : {};
    const value: unknown[] = [];
    // Entries that say nothing leave the document too, so that indexes keep leading to the right place.
    node.items = node.items.filter((item) => {
      const content = this.node(item, child, [...path, value.length]);
      if (content !== null) value.push(content);
      else if (!this.wasReported([...path, value.length])) this.emptyItem(item, schema, path);
      return content !== null;
    });
    return value;
  }

  private emptyItem(item: unknown, schema: Schema, path: NodePath) {
    const { draft } = this.file;
    const at = isScalar(item) ? (item.range?.[0] ?? 0) : 0;
    const dash = isScalar(item) && item.range?.[0] === item.range?.[1] ? draft.text.lastIndexOf('-', at) : at;
    const start = draft.toSource(Math.max(0, dash));
    const range = { start, end: start + 1 };
    const field = `${schema.title ?? '清单'}里的这一条`;
    this.diagnostics.push(diagnose('empty-value', { field }, { file: this.file, range }));
    this.dropped.push(path);
  }

  private scalar(node: Scalar, schema: Schema, path: NodePath): unknown {
    this.slips.push(...textSlips(node, schema, this.root, this.file.draft.text));
    const cut = cutText(node, schema, this.file);
    if (cut) this.diagnostics.push(cut);
    const { value, problem } = canonicalScalar(node, schema);
    if (problem) {
      this.diagnostics.push(problem({ file: this.file, range: this.rangeOf(node) }));
      if (value === undefined) this.dropped.push(path);
    }
    return value === undefined ? null : value;
  }

  /** True if the last thing left out was this value: then there is nothing more to say about its absence. */
  private wasReported(path: NodePath): boolean {
    const last = this.dropped.at(-1);
    return last?.length === path.length && last.every((step, index) => step === path[index]);
  }

  private report(code: 'too-many-aliases', args: object, path: NodePath) {
    this.diagnostics.push(diagnose(code, args, { file: this.file, range: this.file.locate(path, 'entry') }));
    this.dropped.push(path);
  }

  private keyRange(pair: Pair) {
    return this.rangeOf(pair.key as Scalar | null);
  }

  private rangeOf(node: Scalar | null) {
    const [start, end] = node?.range ?? [0, 0];
    const { draft, text } = this.file;
    const from = draft.toSource(start);
    // What has no length (an empty key) shows the character that it stands before, if there is one.
    return { start: from, end: Math.min(text.length, Math.max(from + 1, draft.toSource(end))) };
  }
}

/** The schema of a field of a value of `schema`; an empty one where the schema has none. */
export function childSchema(schema: Schema, name: string | number, root: Schema): Schema {
  if (typeof name === 'number') return schema.items ? resolve(schema.items, root) : {};
  const { properties, additionalProperties } = schema;
  const child = Object.hasOwn(properties ?? {}, name) ? properties?.[name] : additionalProperties;
  return typeof child === 'object' ? resolve(child, root) : {};
}

/** Sets a property, whatever its name: `__proto__` is one like any other. */
function define(object: Record<string, unknown>, name: string, value: unknown) {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

function rename(pair: Pair, name: string) {
  (pair.key as Scalar).value = name;
}
