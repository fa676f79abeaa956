import type { KeyLanguage } from '../vocabulary/editor-schema.ts';
import { allows, type Schema, typesOf } from '../vocabulary/schema.ts';
import { isPlain, isPlainInFlow, isPlainKey, isWholeNumber } from './plain.ts';
import type { Quote, Style } from './style.ts';
import { writableText } from './writable-text.ts';

/** A value that is no list and no map. */
export type Scalar = string | number | boolean | bigint | null;

/** A scalar as YAML of one line: without quotation marks where it reads back the same so. */
export function scalarText(value: Scalar, schema: Schema, style: Style): string {
  return wordFor(value, schema, style.language) ?? textOf(String(value), schema, style, isPlain);
}

/** A scalar as YAML inside brackets. */
export function flowScalar(value: Scalar, schema: Schema, style: Style): string {
  return wordFor(value, schema, style.language) ?? textOf(String(value), schema, style, isPlainInFlow);
}

function textOf(text: string, schema: Schema, style: Style, isPlainHere: (text: string) => boolean): string {
  const written = writableText(text);
  const isBare = !style.quotesAll && (isPlainHere(written) || isNumberHere(written, schema));
  return isBare ? written : inQuotes(written, style.quote);
}

/** A key as YAML. */
export function keyText(key: string, quote: Quote): string {
  const written = writableText(key);
  return isPlainKey(written) ? written : inQuotes(written, quote);
}

/** What stands for a value that is no text, or one of an enumeration; undefined for other texts. */
function wordFor(value: Scalar, schema: Schema, language: KeyLanguage): string | undefined {
  if (value === null) return 'null';
  const index = schema.enum?.indexOf(value) ?? -1;
  if (index >= 0 && language === 'zh') return schema['x-enumTitles']?.[index] ?? String(value);
  if (typeof value === 'boolean')
    return language === 'zh' && isTruth(schema) ? booleanTitle(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'bigint' ? String(value) : undefined;
}

function isTruth(schema: Schema): boolean {
  const types = typesOf(schema);
  return types.length === 1 && types[0] === 'boolean';
}

function booleanTitle(value: boolean): string {
  return value ? '是' : '否';
}

/** Digits stand without quotation marks where the log takes numbers as well as texts: 年份, 编号. */
function isNumberHere(text: string, schema: Schema): boolean {
  return schema.type !== undefined && allows(schema, 'number') && isWholeNumber(text);
}

/** A text in the quotation marks wanted, or in the others where those need fewer signs before its own. */
function inQuotes(text: string, wanted: Quote): string {
  const doubled = `'${text.replaceAll("'", "''")}'`;
  // JSON's escapes are YAML's, too.
  const escaped = JSON.stringify(text).replaceAll('\u0085', '\\u0085');
  if (/\p{Control}/u.test(text) || doubled.length > escaped.length) return escaped;
  return wanted === "'" || escaped.length > doubled.length ? doubled : escaped;
}
