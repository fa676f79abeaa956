import { displayWidth } from '../diagnostic/width.ts';
import { childSchema, LOG_SCHEMA, type Schema } from '../vocabulary/schema.ts';
import { fieldsOf } from './fields.ts';
import { isPlainKey } from './plain.ts';
import { flowScalar, type Scalar } from './scalar-text.ts';
import type { Style } from './style.ts';
import { writableText } from './writable-text.ts';

/** Columns that a map or list in brackets may take. */
const WIDEST = 76;

/**
 * A map or list on one line, in brackets: `{ 意见建议: 12条 }`, `[党组会议, 主席会议]`. Undefined if it is too long for
 * that, if something in it would need quotation marks, or for a list of maps, which has a line for each.
 */
export function flowText(value: object, schema: Schema, style: Style): string | undefined {
  const text = Array.isArray(value) ? flowList(value, schema, style) : flowMap(value, schema, style);
  return text !== undefined && displayWidth(text) <= WIDEST ? text : undefined;
}

function flowList(list: readonly unknown[], schema: Schema, style: Style): string | undefined {
  const child = childSchema(schema, 0, LOG_SCHEMA);
  const items = list.map((item) => (isScalar(item) ? flowScalar(item ?? null, child, style) : undefined));
  return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
}

function flowMap(map: object, schema: Schema, style: Style): string | undefined {
  const fields = fieldsOf(map, schema, style.language).map((field) => {
    const title = writableText(field.title);
    const content = isScalar(field.value)
      ? flowScalar(field.value, field.schema, style)
      : flowText(field.value as object, field.schema, style);
    return isPlainKey(title) && content !== undefined ? `${title}: ${content}` : undefined;
  });
  if (fields.includes(undefined)) return undefined;
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value !== 'object' || value === null;
}
