import { isDate, parseDate } from '../calendar/parse-date.ts';
import { halfWidth } from '../quantity/half-width.ts';
import { isQuantity, parseQuantity } from '../quantity/parse-quantity.ts';
import { betweenChineseQuotes } from '../read/chinese-quotes.ts';
import { booleanValue, enumValue } from '../vocabulary/aliases.ts';
import { type Schema, typesOf } from '../vocabulary/schema.ts';
import { certainDate } from './certain-date.ts';
import { certainQuantity } from './certain-quantity.ts';
import type { ChangeKind } from './change.ts';

/** A value as the log should write it. */
export interface CertainValue {
  readonly kind: ChangeKind;
  readonly text: string;
}

/**
 * The one thing that a value can have been meant to be where the schema expects a date, a quantity, a number or one of a
 * few words; texts are left alone. Chinese quotation marks around such a value are none of it.
 *
 * @param written as YAML has read it
 * @param year of the log, if it has only one
 * @returns undefined where nothing is to be changed, or nothing is certain
 */
export function certainValue(written: unknown, schema: Schema, year?: number): CertainValue | undefined {
  if (typeof written === 'number')
    return schema['x-kind'] === 'date' ? named('date', certainDate(written, year)) : undefined;
  if (typeof written !== 'string') return undefined;
  const quoted = betweenChineseQuotes(written) || undefined;
  const text = quoted ?? written;
  const plain = spelled(text, schema, year);
  if (plain || quoted === undefined) return plain;
  return isRight(text, schema, year) ? { kind: 'quote', text } : undefined;
}

function spelled(text: string, schema: Schema, year: number | undefined): CertainValue | undefined {
  if (schema['x-kind'] === 'date') return named('date', certainDate(text, year));
  if (schema['x-kind'] === 'quantity') return named('quantity', certainQuantity(text));
  const isNumber = typesOf(schema).includes('integer') && /^\s*[０-９]+\s*$/u.test(text);
  return isNumber ? { kind: 'number', text: halfWidth(text).trim() } : undefined;
}

/** True for a value that only its quotation marks keep from being one. */
function isRight(text: string, schema: Schema, year: number | undefined): boolean {
  const kind = schema['x-kind'];
  if (kind === 'date') return isDate(parseDate(text, year));
  if (kind === 'quantity') return isQuantity(parseQuantity(text));
  if (schema.enum) return schema.enum.includes(text) || enumValue(schema, text) !== undefined;
  if (typesOf(schema).includes('integer')) return /^\d+$/u.test(text);
  return typesOf(schema).includes('boolean') && booleanValue(text) !== undefined;
}

function named(kind: ChangeKind, text: string | undefined): CertainValue | undefined {
  return text === undefined ? undefined : { kind, text };
}
