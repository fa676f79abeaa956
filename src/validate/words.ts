import { bothNames } from '../vocabulary/aliases.ts';
import type { Schema } from '../vocabulary/schema.ts';

/** What a schema expects, in words: `文字或清单`. */
export function expectation(schema: Schema): string {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (schema['x-kind'] === 'date') return '日期';
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
  if (typeof value === 'boolean') return value ? 'true（YAML 里的“是”）' : 'false（YAML 里的“否”）';
  return `数字 ${String(value)}`;
}

/** How to write what is expected, where the shape is what was missed. */
export function shapeHint(schema: Schema, value: unknown): string | undefined {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (typeof value === 'boolean' && types.includes('string')) return `若是文字，请加引号，写成 "${value}"`;
  if (Array.isArray(value) && types.includes('object')) return '去掉开头的“- ”，每行写“名称: 内容”';
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (types.includes('array') && isFields) return '每条开头写“- ”，同一条的其余各行比它多缩进两格';
  if (types.includes('array') && !types.includes('string')) return '另起一行，每条以“- ”开头';
  if (schema.$defs) return '每行写“名称: 内容”，如 年份: 2024';
  if (types.includes('object') && !types.includes('string')) return '另起一行，缩进两格，每行写“名称: 内容”';
  if (types.includes('boolean')) return '写“是”或“否”';
  const examples = examplesOf(schema);
  const advice = examples ? `写法如 ${examples}` : undefined;
  if (!Array.isArray(value)) return advice;
  const one = schema['x-kind'] === 'date' ? SEVERAL_DATES : '这里只能写一个，去掉方括号或“- ”';
  return advice ? `${one}；${advice}` : one;
}

const SEVERAL_DATES = '这里只能写一个日期，起止用斜线：2024-03-05/2024-03-08；分开的几次，各写一条';

/** The schema's plain examples as people would write them, words of a choice in Chinese. */
export function examplesOf(schema: Schema): string {
  const plain = (schema.examples ?? []).filter((example) => typeof example !== 'object');
  return plain
    .map((each) => schema['x-enumTitles']?.[schema.enum?.indexOf(each) ?? -1] ?? String(each))
    .join('、');
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
