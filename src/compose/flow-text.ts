import { displayWidth } from '../diagnostic/width.ts';
import { childSchema, LOG_SCHEMA, type Schema } from '../vocabulary/schema.ts';
import { fieldsOf } from './fields.ts';
import { flowScalar, keyText, type Scalar } from './scalar-text.ts';
import type { Style } from './style.ts';

/** Columns that a map or list in brackets may take, where lines would do as well. */
const WIDEST = 76;

/**
 * A map or list on one line, in brackets: `{ 意见建议: 12条 }`, `[党组会议, 主席会议]`. Undefined if it is easier to read
 * in lines: it is long, or a list of maps, or something in it needs quotation marks.
 */
export function shortFlow(value: object, schema: Schema, style: Style): string | undefined {
  if (!isSimple(value)) return undefined;
  const text = flowText(value, schema, style);
  const needsQuotes = !style.quotesAll && /["']/u.test(text);
  return needsQuotes || displayWidth(text) > WIDEST ? undefined : text;
}

/** Any value on one line. */
export function flowText(value: unknown, schema: Schema, style: Style): string {
  if (!isCollection(value)) return flowScalar((value ?? null) as Scalar, schema, style);
  if (Array.isArray(value)) {
    const child = childSchema(schema, 0, LOG_SCHEMA);
    return `[${value.map((item) => flowText(item, child, style)).join(', ')}]`;
  }
  const fields = fieldsOf(value, schema, style).map(({ name, title, value: content, schema: child }) => {
    const own = style.quoted.has(name) ? { ...style, quotesAll: true } : style;
    return `${keyText(title, style.quote)}: ${flowText(content, child, own)}`;
  });
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** True for lists of scalars and maps of such. */
function isSimple(value: object): boolean {
  if (Array.isArray(value)) return !value.some(isCollection);
  return Object.values(value).every((item) => !isCollection(item) || isSimple(item));
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
