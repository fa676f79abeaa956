import type { Scalar } from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
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
  const unquoted = /^[“"](.*)[”"]$/su.exec(value.trim())?.[1];
  const isPlainWord =
    schema.enum !== undefined || typesOf(schema).includes('boolean') || schema['x-kind'] === 'date';
  if (unquoted === undefined || !isPlainWord) return fromText(value, schema);
  const problem = (at: Location) => diagnose('full-width-quotes', {}, at);
  return { ...fromText(unquoted, schema), problem };
}

function fromText(text: string, schema: Schema): CanonicalScalar {
  const types = typesOf(schema);
  if (schema.enum) return fromEnum(text, schema);
  if (types.includes('boolean')) return { value: booleanValue(text.trim()) ?? text };
  if (types.includes('integer') && /^(0|[1-9]\d{0,14})$/u.test(text.trim())) return { value: Number(text) };
  // White space alone says nothing.
  return { value: text.trim() === '' ? '' : text };
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
