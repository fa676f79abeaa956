import { bothNames } from '../vocabulary/aliases.ts';
import type { Schema } from '../vocabulary/schema.ts';

/** What a schema expects, in words: `文字或清单`. */
export function expectation(schema: Schema): string {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const words = types.map((type) => TYPES.get(type) ?? type);
  return words.length > 0 ? words.join('或') : '内容';
}

const TYPES = new Map([
  ['string', '文字'],
  ['number', '数字'],
  ['integer', '整数'],
  ['boolean', '“是”或“否”'],
  ['array', '清单'],
  ['object', '若干字段'],
]);

/** What a value is, in words: `文字“三次”`, `清单`. */
export function description(value: unknown): string {
  if (value === null || value === undefined) return '空的';
  if (Array.isArray(value)) return '清单';
  if (typeof value === 'object') return '若干字段';
  if (typeof value === 'string') return `文字“${shorten(value)}”`;
  if (typeof value === 'boolean') return value ? '“是”' : '“否”';
  return `数字 ${String(value)}`;
}

/** How to write what is expected, where the shape is what was missed. */
export function shapeHint(schema: Schema, value: unknown): string | undefined {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (typeof value === 'boolean' && types.includes('string')) return '若是文字，请加引号';
  if (Array.isArray(value) && types.includes('object')) return '去掉开头的“- ”，每行写“名称: 内容”';
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (types.includes('array') && isFields) return '每条开头写“- ”，同一条的其余各行比它多缩进两格';
  if (types.includes('array') && !types.includes('string')) return '另起一行，每条以“- ”开头';
  if (schema.$defs) return '每行写“名称: 内容”，如 年份: 2024';
  if (types.includes('object') && !types.includes('string')) return '另起一行，缩进两格，每行写“名称: 内容”';
  if (types.includes('boolean')) return '写“是”或“否”';
  const examples = examplesOf(schema);
  return examples ? `写法如 ${examples}` : undefined;
}

/** The schema's plain examples as people would write them. */
export function examplesOf(schema: Schema): string {
  const plain = (schema.examples ?? []).filter((example) => typeof example !== 'object');
  return plain.map(String).join('、');
}

/** A text for use inside a message: on one line, and not longer than that. */
export function shorten(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length > 20 ? `${characters.slice(0, 19).join('')}…` : characters.join('');
}

/** A property in words: `日期（date）`. */
export function propertyWords(schema: Schema, name: string): string {
  return bothNames({ name, title: schema.title ?? name });
}
