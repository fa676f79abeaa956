import { isAlias, isMap, isSeq } from 'yaml';
import { aliases } from '../vocabulary/aliases.ts';
import type { KeyLanguage } from '../vocabulary/editor-schema.ts';
import { childSchema, LOG_SCHEMA, type Schema } from '../vocabulary/schema.ts';
import { keyText, type RawFile } from './raw-file.ts';

/**
 * The languages that a log's keys are written in: one, or both where they are mixed; none where it has no key that the
 * schema knows. To be asked before the file is held against its schema, which makes every key English.
 */
export function keyLanguages({ document }: RawFile): ReadonlySet<KeyLanguage> {
  const found = new Set<KeyLanguage>();
  const visit = (node: unknown, schema: Schema): void => {
    // What an alias stands for is visited where it is written.
    if (isAlias(node)) return;
    if (isSeq(node)) for (const item of node.items) visit(item, childSchema(schema, 0, LOG_SCHEMA));
    if (!isMap(node)) return;
    const known = schema.properties && aliases(schema, LOG_SCHEMA).canonical;
    for (const { key, value } of node.items) {
      const written = keyText(key);
      if (written === undefined) continue;
      const name = known?.get(written);
      if (name !== undefined) found.add(name === written ? 'en' : 'zh');
      visit(value, childSchema(schema, name ?? written, LOG_SCHEMA));
    }
  };
  visit(document.contents, LOG_SCHEMA);
  return found;
}
