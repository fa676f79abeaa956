import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { aliases } from '../../src/vocabulary/aliases.ts';
import type { KeyLanguage } from '../../src/vocabulary/editor-schema.ts';
import { childSchema, LOG_SCHEMA, resolve, type Schema } from '../../src/vocabulary/schema.ts';

/** A log's text with every key in one language, whatever it was in; values stay as they are written. */
export function inLanguage(text: string, language: KeyLanguage): Document.Parsed {
  const document = parseDocument(text);
  rename(document.contents, resolve(LOG_SCHEMA, LOG_SCHEMA), language);
  return document;
}

function rename(node: unknown, schema: Schema, language: KeyLanguage): void {
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries())
      rename(item, childSchema(schema, index, LOG_SCHEMA), language);
  }
  if (!isMap(node)) return;
  const known = schema.properties && aliases(schema, LOG_SCHEMA);
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const name = known?.canonical.get(String(key.value)) ?? String(key.value);
    const title = known?.properties.find((property) => property.name === name)?.title;
    if (title !== undefined) key.value = language === 'zh' ? title : name;
    rename(value, childSchema(schema, name, LOG_SCHEMA), language);
  }
}
