import { isCollection, isMap, isPair, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { keyText, type RawFile } from '../../read/raw-file.ts';
import { aliases } from '../../vocabulary/aliases.ts';
import { childSchema, LOG_SCHEMA } from '../../vocabulary/schema.ts';

const ACTIVITY = childSchema(childSchema(LOG_SCHEMA, 'activities', LOG_SCHEMA), 0, LOG_SCHEMA);

/** A field of a map in a file: what it is called there, and where. */
export interface WrittenField {
  /** Canonical name; the written one for what the schema does not know. */
  readonly name: string;
  /** As it is spelled. */
  readonly key: string;
  readonly pair: Pair;
  readonly value: unknown;
}

/** The fields of the file's outermost map; undefined if it is none. */
export function rootFields(file: RawFile): readonly WrittenField[] | undefined {
  const { contents } = file.document;
  return isMap(contents) ? fieldsIn(contents, aliases(LOG_SCHEMA, LOG_SCHEMA).canonical) : undefined;
}

/** The fields of an activity; none if it is no map. */
export function activityFields(node: unknown): readonly WrittenField[] {
  return isMap(node) ? fieldsIn(node, aliases(ACTIVITY, LOG_SCHEMA).canonical) : [];
}

function fieldsIn(map: YAMLMap, canonical: ReadonlyMap<string, string>): WrittenField[] {
  return map.items.flatMap((pair) => {
    const key = keyText(pair.key);
    return key === undefined ? [] : [{ name: canonical.get(key) ?? key, key, pair, value: pair.value }];
  });
}

/**
 * Where a node's own text ends: without the comments and blank lines that the library counts in.
 *
 * @param text what the document was parsed from
 */
export function endOf(node: unknown, text: string): number {
  const [start = 0, end = start] = (node as Node | null)?.range ?? [];
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    return isPair(last) ? Math.max(endOf(last.key, text), endOf(last.value, text)) : endOf(last, text);
  }
  // Blank lines at the end of a block that keeps them (`|+`) are part of its text.
  const keepsBlanks =
    isScalar(node) && node.type?.startsWith('BLOCK') && /^[|>]\d?\+/u.test(text.slice(start, end));
  return keepsBlanks ? end : start + text.slice(start, end).trimEnd().length;
}
