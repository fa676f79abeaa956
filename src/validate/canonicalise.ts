import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { keyText, type RawFile } from '../read/raw-file.ts';
import type { Slip } from '../read/slip.ts';
import type { NodePath } from '../source/source.ts';
import { childSchema, resolve, type Schema } from '../vocabulary/schema.ts';
import { Anchors } from './anchors.ts';
import { cutText } from './cut-text.ts';
import { dashSlips } from './dash-slips.ts';
import { indentSlips } from './indent-slips.ts';
import { emptyItemPlace, keyPlace, scalarPlace } from './node-places.ts';
import { propertyName, type Siblings } from './property-name.ts';
import { canonicalScalar } from './scalars.ts';
import { textSlips } from './text-slips.ts';

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

class Walk {
  readonly diagnostics: Diagnostic[] = [];
  readonly slips: Slip[] = [];
  readonly dropped: NodePath[] = [];
  private readonly anchors: Anchors;

  constructor(
    private readonly file: RawFile,
    private readonly root: Schema,
  ) {
    this.anchors = new Anchors(file.document);
  }

  node(node: unknown, schema: Schema, path: NodePath): unknown {
    this.anchors.count();
    if (isAlias(node)) return this.alias(node, schema, path);
    if (isMap(node)) return this.map(node, schema, path);
    if (isSeq(node)) return this.list(node, schema, path);
    if (!isScalar(node)) return null;
    return this.scalar(node, schema, path);
  }

  private alias(node: Alias, schema: Schema, path: NodePath): unknown {
    const wasExhausted = this.anchors.isExhausted;
    const target = this.anchors.follow(node, path.length);
    if (target) return this.node(target, schema, path);
    if (!wasExhausted) {
      const at = { file: this.file, range: this.file.locate(path, 'entry') };
      this.diagnostics.push(diagnose('too-many-aliases', {}, at));
    }
    this.dropped.push(path);
    return null;
  }

  private map(node: YAMLMap, schema: Schema, path: NodePath): unknown {
    const { text } = this.file.draft;
    const dashes = dashSlips(node, schema, this.root, text);
    const slips = dashes.length > 0 ? dashes : indentSlips(node, schema, this.root, text);
    if (slips.length > 0) {
      this.slips.push(...slips);
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
        const args = { key: written, first: earlier };
        this.diagnostics.push(diagnose('duplicate-key', args, keyPlace(pair, this.file)));
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
    this.diagnostics.push(diagnose('empty-value', { field }, keyPlace(pair, this.file)));
    this.dropped.push([...path, name]);
    define(value, name, null);
  }

  /** Canonical name of a key where names are fixed; undefined (and reported) if it is none. */
  private property(
    pair: Pair,
    written: string,
    schema: Schema,
    path: NodePath,
    siblings: Siblings,
  ): string | undefined {
    const { name, problem } = propertyName(written, schema, this.root, siblings);
    if (problem) this.diagnostics.push(problem(keyPlace(pair, this.file)));
    if (name === undefined) this.dropped.push([...path, written]);
    else rename(pair, name);
    return name;
  }

  private badKey(pair: Pair, path: NodePath) {
    this.diagnostics.push(diagnose('bad-key', {}, keyPlace(pair, this.file)));
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
    const field = `${schema.title ?? '清单'}里的这一条`;
    this.diagnostics.push(diagnose('empty-value', { field }, emptyItemPlace(item, this.file)));
    this.dropped.push(path);
  }

  private scalar(node: Scalar, schema: Schema, path: NodePath): unknown {
    this.slips.push(...textSlips(node, schema, this.root, this.file.draft.text));
    const cut = cutText(node, schema, this.file);
    if (cut) this.diagnostics.push(cut);
    const { value, problem } = canonicalScalar(node, schema);
    if (problem) {
      this.diagnostics.push(problem(scalarPlace(node, this.file)));
      if (value === undefined) this.dropped.push(path);
    }
    return value === undefined ? null : value;
  }

  /** True if the last thing left out was this value: then there is nothing more to say about its absence. */
  private wasReported(path: NodePath): boolean {
    const last = this.dropped.at(-1);
    return last?.length === path.length && last.every((step, index) => step === path[index]);
  }
}

/** Sets a property, whatever its name: `__proto__` is one like any other. */
function define(object: Record<string, unknown>, name: string, value: unknown) {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

function rename(pair: Pair, name: string) {
  (pair.key as Scalar).value = name;
}
