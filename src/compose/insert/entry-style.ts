import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';
import { aliases } from '../../vocabulary/aliases.ts';
import type { KeyLanguage } from '../../vocabulary/editor-schema.ts';
import { LOG_SCHEMA } from '../../vocabulary/schema.ts';
import { isPlain } from '../plain.ts';
import { plainStyle, type Quote, type Style } from '../style.ts';
import { activityFields, type WrittenField } from './ledger.ts';

/** So many of the nearest entries tell how people write here. */
const NEAREST = 12;

/**
 * The layout of an entry, taken from those around it: the nearest that shows a habit decides.
 *
 * @param entries nearest first
 * @param text what they were parsed from
 */
export function entryStyle(entries: readonly unknown[], text: string, language: KeyLanguage): Style {
  const near = entries
    .slice(0, NEAREST)
    .map(activityFields)
    .filter((fields) => fields.length > 0);
  const values = near.flatMap((fields) => fields.map(({ value }) => value));
  const maps = values.filter(isMap).filter(({ items }) => items.length > 0);
  const lists = values.filter(isSeq).filter(({ items }) => items.length > 0 && items.every(isScalar));
  const own = languageOf(near[0] ?? [], language);
  const nearest = entries.find(isMap);
  return {
    ...plainStyle(own),
    names: near[0] && isMixed(near[0]) ? spellings(near) : new Map(),
    step: stepOf(near, text) ?? 2,
    entries: nearest?.flow ? 'flow' : 'block',
    maps: maps[0] && !maps[0].flow ? 'block' : 'flow',
    lists: lists[0] && !lists[0].flow ? 'block' : 'flow',
    quote: quoteOf(values),
    quoted: quotedFields(near),
  };
}

/** The language of most of the fields, whose names differ in the two; `otherwise` where that tells nothing. */
export function languageOf(fields: readonly WrittenField[], otherwise: KeyLanguage): KeyLanguage {
  const titles = fields.filter(isTitle).length;
  const names = fields.filter(isName).length;
  if (titles === names) return otherwise;
  return titles > names ? 'zh' : 'en';
}

const TITLES = new Set(
  [LOG_SCHEMA, ...Object.values(LOG_SCHEMA.$defs ?? {})].flatMap((schema) =>
    aliases(schema, LOG_SCHEMA).properties.flatMap(({ name, title }) => (name === title ? [] : [title])),
  ),
);

function isTitle({ name, key }: WrittenField): boolean {
  return name !== key && TITLES.has(key);
}

function isName({ name, key }: WrittenField): boolean {
  return name === key && /^[a-z]/iu.test(key);
}

function isMixed(fields: readonly WrittenField[]): boolean {
  return fields.some(isTitle) && fields.some(isName);
}

/** How each field is spelled in the nearest mixed entry that has it. */
function spellings(near: readonly (readonly WrittenField[])[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const fields of near.filter(isMixed)) {
    for (const { name, key } of fields) if (!names.has(name)) names.set(name, key);
  }
  return names;
}

function quoteOf(values: readonly unknown[]): Quote {
  const quoted = values
    .filter(isScalar)
    .find(({ type }) => type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE');
  return quoted?.type === 'QUOTE_DOUBLE' ? '"' : "'";
}

/** Fields whose texts the nearest entry that has them puts in quotation marks without need. */
function quotedFields(near: readonly (readonly WrittenField[])[]): ReadonlySet<string> {
  const quoted = new Map<string, boolean>();
  for (const { name, value } of near.flat()) {
    if (quoted.has(name)) continue;
    const text = firstText(value);
    if (text !== undefined) quoted.set(name, text);
  }
  return new Set([...quoted].filter(([, isQuoted]) => isQuoted).map(([name]) => name));
}

/** Whether the first text of a value is quoted without need; undefined if it needs it, or there is none. */
function firstText(value: unknown): boolean | undefined {
  if (isCollection(value)) {
    const [first] = value.items;
    return firstText(isMap(value) ? (first as { value?: unknown } | undefined)?.value : first);
  }
  if (!isScalar(value) || typeof value.value !== 'string') return undefined;
  if (value.type === 'PLAIN') return false;
  return (value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE') && isPlain(value.value)
    ? true
    : undefined;
}

/** Columns by which the fields of a nested map, or the dashes of a list, stand deeper than their key. */
function stepOf(near: readonly (readonly WrittenField[])[], text: string): number | undefined {
  for (const { pair, value } of near.flat()) {
    if (!isCollection(value) || value.flow || value.items.length === 0) continue;
    const step = columnOf(value, text) - columnOf(pair.key as Node, text);
    if (step > 0) return step;
  }
  return undefined;
}

/** Columns before a node in its line. */
export function columnOf(node: Node, text: string): number {
  const start = node.range?.[0] ?? 0;
  return start - (start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1);
}
