import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import type { Edit } from '../read/draft.ts';
import { headColumn, type Line, lineAt } from '../read/lines.ts';
import { keyText } from '../read/raw-file.ts';
import { indentEdits, type Slip } from '../read/slip.ts';
import { aliases } from '../vocabulary/aliases.ts';
import { allows, childSchema, resolve, type Schema } from '../vocabulary/schema.ts';

/**
 * The slips behind fields that stand too far to the left, so that they are none of the map in which they stand: below
 * `成果:` that has nothing else, or below a list whose last entry lacks them. One slip for fields that follow each other.
 */
export function indentSlips(node: YAMLMap, schema: Schema, root: Schema, text: string): Slip[] {
  if (node.flow || !schema.properties) return [];
  const { canonical } = aliases(schema, root);
  const slips: { readonly line: Line; readonly edits: Edit[] }[] = [];
  let above: Pair | undefined;
  let isOpen = false;
  for (const pair of node.items) {
    const written = keyText(pair.key) ?? '';
    const name = canonical.get(written);
    if (name !== undefined) {
      above = pair;
      isOpen = false;
      continue;
    }
    const column = above && columnUnder(above, pair, schema, root, text);
    if (column === undefined || !isScalar(pair.key)) return [];
    const line = lineAt(text, pair.key.range?.[0] ?? 0);
    if (line.head !== pair.key.range?.[0]) return [];
    const edits = indentEdits(text, line, column);
    if (isOpen) slips.at(-1)?.edits.push(...edits);
    else slips.push({ line, edits });
    isOpen = true;
  }
  return slips.map(({ line, edits }) => ({
    range: { start: line.head, end: line.end },
    say: (at) => diagnose('bad-indent', {}, at),
    edits,
  }));
}

/** The column at which a field would belong to the value above it; undefined if it would not. */
function columnUnder(
  { key, value }: Pair,
  pair: Pair,
  schema: Schema,
  root: Schema,
  text: string,
): number | undefined {
  const written = keyText(pair.key) ?? '';
  const { canonical } = aliases(schema, root);
  const child = childSchema(schema, canonical.get(keyText(key) ?? '') ?? '', root);
  if (isSeq(value) && !value.flow && child.items) {
    const entry = value.items.at(-1);
    const items = resolve(child.items, root);
    const name = items.properties && aliases(items, root).canonical.get(written);
    if (name === undefined || !isMap(entry) || entry.flow) return undefined;
    const has = entry.items.some(
      (field) => aliases(items, root).canonical.get(keyText(field.key) ?? '') === name,
    );
    const first = entry.items[0]?.key;
    return has || !isScalar(first) ? undefined : headColumn(lineAt(text, first.range?.[0] ?? 0));
  }
  const isEmpty =
    value === null || (isScalar(value) && value.value === null && value.range?.[0] === value.range?.[1]);
  if (!isEmpty || !isScalar(key) || !allows(child, 'object') || child.type === undefined) return undefined;
  const isField = child.properties
    ? aliases(child, root).canonical.has(written)
    : isNumber(pair.value) && closest(written, canonical.keys()) === undefined;
  return isField ? headColumn(lineAt(text, key.range?.[0] ?? 0)) + 2 : undefined;
}

/** True for `12条`: names of one's own stand before numbers. */
function isNumber(value: unknown): boolean {
  return isScalar(value) && /^[约近]?\d/u.test(String(value.value));
}
