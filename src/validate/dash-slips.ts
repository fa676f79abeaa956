import { isScalar, type YAMLMap } from 'yaml';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { type Line, lineAt, lineBelow } from '../read/lines.ts';
import { keyText } from '../read/raw-file.ts';
import { insertion, type Slip } from '../read/slip.ts';
import { aliases } from '../vocabulary/aliases.ts';
import { allows, resolve, type Schema } from '../vocabulary/schema.ts';

/**
 * The slips behind fields that stand where a list of such entries is expected: each entry lacks its `- `. A field
 * that an entry has already begins the next one.
 */
export function dashSlips(node: YAMLMap, schema: Schema, root: Schema, text: string): Slip[] {
  if (node.flow || schema.type === undefined || allows(schema, 'object') || !schema.items) return [];
  const items = resolve(schema.items, root);
  const { canonical } = items.properties ? aliases(items, root) : { canonical: new Map<string, string>() };
  const lines: { readonly line: Line; readonly begins: boolean }[] = [];
  let seen = new Set<string>();
  for (const { key } of node.items) {
    const name = canonical.get(keyText(key) ?? '');
    if (name === undefined || !isScalar(key)) return [];
    const line = lineAt(text, key.range?.[0] ?? 0);
    if (line.head !== key.range?.[0]) return [];
    const begins = lines.length === 0 || seen.has(name);
    if (begins) seen = new Set();
    seen.add(name);
    lines.push({ line, begins });
  }
  return lines.flatMap(({ line, begins }, index): Slip[] => {
    if (!begins) return [];
    const next = lines.slice(index + 1).find((other) => other.begins)?.line;
    const end = next?.start ?? node.range?.[1] ?? text.length;
    const edits = [insertion(line.head, '- ')];
    for (let below = lineBelow(text, line); below && below.start < end; below = lineBelow(text, below)) {
      if (below.text !== '') edits.push(insertion(below.start, '  '));
    }
    const range = { start: line.head, end: line.end };
    return [{ range, say: (at) => diagnose('missing-dash', {}, at), edits }];
  });
}
