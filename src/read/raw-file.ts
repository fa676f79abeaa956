import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { LogFile, NodePart, NodePath, Range } from '../source/source.ts';
import type { Draft } from './draft.ts';

/**
 * A YAML file with its document. The keys of the document become canonical (English) when the file is held
 * against its schema; their places in the text stay.
 */
export interface RawFile extends LogFile {
  readonly document: Document.Parsed;
  /** What the document was parsed from: the text with reported slips mended. */
  readonly draft: Draft;
}

/** Makes the file that belongs to a parsed draft. */
export function rawFile(path: string, text: string, draft: Draft, document: Document.Parsed): RawFile {
  const locate = (steps: NodePath, part: NodePart = 'value'): Range => {
    const { start, end } = span(document, draft.text, steps, part);
    const from = draft.toSource(start);
    return { start: from, end: Math.max(from, draft.toSource(end)) };
  };
  return { path, text, document, draft, locate };
}

/** The file as seen from one of its values: paths start there, also when the value leaves the document. */
export function within({ path, text, draft, document }: RawFile, steps: NodePath): LogFile {
  let node: unknown = document.contents;
  for (const step of steps) node = child(document, node, step)?.node;
  return rawFile(path, text, draft, Object.create(document, { contents: { value: node } }));
}

/** A node on the way to the wanted one, with the pair that holds it (if it is a field). */
interface Step {
  readonly node: unknown;
  readonly pair: Pair | undefined;
}

function span(document: Document.Parsed, text: string, path: NodePath, part: NodePart): Range {
  const trail: Step[] = [{ node: document.contents, pair: undefined }];
  for (const key of path) {
    const next = child(document, trail.at(-1)?.node, key);
    if (!next) return nearest(trail, text);
    trail.push(next);
  }
  const last = trail.at(-1);
  if (!last) return { start: 0, end: 0 };
  const value = rangeOf(last.node, text);
  const key = last.pair && rangeOf(last.pair.key, text);
  if (part === 'key') return key ?? nearest(trail, text);
  if (part === 'entry')
    return key && value ? { start: key.start, end: value.end } : (value ?? nearest(trail, text));
  // A field without a value has only its key to show.
  return value && value.end > value.start ? value : (key ?? nearest(trail, text));
}

function child(document: Document.Parsed, parent: unknown, key: string | number): Step | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) {
    const item = typeof key === 'number' ? node.items[key] : undefined;
    return item === undefined ? undefined : { node: item, pair: undefined };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => keyText(item.key) === String(key));
  return pair && { node: pair.value, pair };
}

/** A key as text; undefined for keys that are no scalars. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  // A number as a key keeps its digits: 0123 is not 123.
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

/** Where a missing field is said to be missing: the key of the nearest ancestor, or its first line. */
function nearest(trail: readonly Step[], text: string): Range {
  const last = trail.at(-1);
  const key = last?.pair && rangeOf(last.pair.key, text);
  if (key) return key;
  const start = rangeOf(last?.node, text)?.start ?? 0;
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
  return { start, end: start + line.replace(/(\s+#.*)?\s*$/u, '').length };
}

function rangeOf(node: unknown, text: string): Range | undefined {
  const range = (node as Node | null)?.range;
  if (!range) return undefined;
  // The library lets a block end at the start of the next line, or further down.
  const content = text.slice(range[0], range[1]).trimEnd();
  return { start: range[0], end: range[0] + content.length };
}
