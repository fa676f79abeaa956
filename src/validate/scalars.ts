import type { Scalar } from 'yaml';
import { type Diagnostic, diagnose, repairable } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import { halfWidth } from '../quantity/half-width.ts';
import { betweenChineseQuotes } from '../read/chinese-quotes.ts';
import type { Location } from '../source/source.ts';
import { booleanValue, enumValue } from '../vocabulary/aliases.ts';
import { allows, type Schema, typesOf } from '../vocabulary/schema.ts';
import { shorten } from './words.ts';

/** A scalar in the schema's terms; `problem` says what was wrong with it. */
export interface CanonicalScalar {
  /** What it is, or must have meant; undefined if there is no telling, null for none. */
  readonly value: unknown;
  readonly problem?: (at: Location) => Diagnostic;
}

/**
 * A scalar as the schema wants it: 是 as true, 报告体 as `report`, a number where only text fits as the text
 * that was typed (`届次: 13`), digits in quotation marks as a number where only that fits.
 */
export function canonicalScalar(node: Scalar, schema: Schema): CanonicalScalar {
  const { value } = node;
  if (value === undefined) return { value: null };
  if (typeof value === 'bigint') return { value: Number(value) };
  if (typeof value === 'number' && typesOf(schema).includes('string') && !allows(schema, 'integer')) {
    return { value: node.source ?? String(value) };
  }
  if (typeof value !== 'string') return { value };
  const unquoted = betweenChineseQuotes(value);
  const isPlainWord =
    schema.enum !== undefined || typesOf(schema).includes('boolean') || schema['x-kind'] === 'date';
  if (unquoted === undefined || !isPlainWord) return fromText(value, schema);
  const problem = (at: Location) => {
    const said = diagnose('full-width-quotes', {}, at);
    return /^[\p{L}\p{N}/-]+$/u.test(unquoted) ? replaced(said, unquoted) : said;
  };
  return { ...fromText(unquoted, schema), problem };
}

function fromText(text: string, schema: Schema): CanonicalScalar {
  const types = typesOf(schema);
  if (schema.enum) return fromEnum(text, schema);
  if (types.includes('boolean')) return fromBoolean(text);
  if (types.includes('integer') && /^\s*[０-９]+\s*$/u.test(text)) return fromFullWidth(text);
  if (types.includes('integer') && /^(0|[1-9]\d{0,14})$/u.test(text.trim())) return { value: Number(text) };
  // White space alone says nothing.
  return { value: text.trim() === '' ? '' : text };
}

/** What people write for 是 and 否 where only these can stand. */
const YES = /^(?:yes|y|on|true|√|✓|✔|☑|✅|对|有|是的|是。)$/iu;
const NO = /^(?:no|n|off|false|×|✗|✘|☒|❌|不|无|不是|否。)$/iu;

function fromBoolean(text: string): CanonicalScalar {
  const written = text.trim();
  const value = booleanValue(written);
  if (value !== undefined) return { value };
  const meant = YES.test(written) ? true : NO.test(written) ? false : undefined;
  if (meant === undefined) return { value: text };
  const suggestion = meant ? '是' : '否';
  const problem = (at: Location) =>
    replaced(diagnose('bad-boolean', { written, suggestion }, at), suggestion);
  return { value: meant, problem };
}

/** `１２` where a number is expected. */
function fromFullWidth(text: string): CanonicalScalar {
  const suggestion = halfWidth(text).trim();
  const problem = (at: Location) =>
    replaced(diagnose('full-width-digits', { written: text.trim(), suggestion }, at), suggestion);
  return { value: Number(suggestion), problem };
}

/** A diagnostic of a value of which it is certain what should stand in its place. */
function replaced(said: Diagnostic, insert: string): Diagnostic {
  if (!said.at) return said;
  const { start, end } = said.at.range;
  return repairable(said, [{ at: start, remove: end - start, insert }]);
}

function fromEnum(text: string, schema: Schema): CanonicalScalar {
  const written = text.trim();
  const value = enumValue(schema, written);
  if (value !== undefined) return { value };
  const names = (schema.enum ?? []).map(String);
  if (names.includes(written)) return { value: written };
  const titles = schema['x-enumTitles'] ?? names;
  const suggestion = closest(written, [...titles, ...names]);
  const problem = (at: Location) =>
    diagnose(
      'not-allowed-value',
      {
        field: schema.title ?? '这里',
        value: shorten(written),
        allowed: titles.join('、'),
        ...(suggestion && { suggestion }),
      },
      at,
    );
  const meant = suggestion === undefined ? undefined : (enumValue(schema, suggestion) ?? suggestion);
  return { value: meant, problem };
}
