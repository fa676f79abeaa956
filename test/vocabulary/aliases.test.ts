import { expect, test } from 'vitest';
import { aliases, allKeys, bothNames, enumValue } from '../../src/vocabulary/aliases.ts';
import { LOG_SCHEMA, resolve, type Schema } from '../../src/vocabulary/schema.ts';

const definitions = Object.values(LOG_SCHEMA.$defs ?? {});

function inside(schema: Schema): Schema[] {
  const parts = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  return [schema, ...parts.flatMap(inside)];
}

const objects = [LOG_SCHEMA, ...definitions].flatMap(inside).filter(({ properties }) => properties);

test('every object of the schema has an unambiguous name in each language for each property', () => {
  expect(objects.length).toBeGreaterThan(20);
  for (const schema of objects) {
    const { canonical, properties } = aliases(schema, LOG_SCHEMA);
    for (const { name, title } of properties) {
      expect(canonical.get(name)).toBe(name);
      expect(canonical.get(title)).toBe(name);
      expect(title, name).toMatch(/^[一-龥]+$/u);
    }
  }
});

test('a title beside a reference wins over the title of what it refers to', () => {
  const activity = LOG_SCHEMA.$defs?.activity ?? {};
  expect(aliases(activity, LOG_SCHEMA).canonical.get('日期')).toBe('date');
  expect(aliases(LOG_SCHEMA, LOG_SCHEMA).canonical.get('综述')).toBe('summary');
});

test('every enumeration has a Chinese spelling for each value', () => {
  const enumerations = [LOG_SCHEMA, ...definitions].flatMap(inside).filter((schema) => schema.enum);
  expect(enumerations.length).toBeGreaterThan(3);
  for (const schema of enumerations) {
    expect(schema['x-enumTitles']).toHaveLength(schema.enum?.length ?? 0);
    for (const title of schema['x-enumTitles'] ?? []) expect(schema.enum).toContain(enumValue(schema, title));
  }
});

test('a broken or ambiguous schema is a programmer’s error', () => {
  expect(() => resolve({ $ref: '#/$defs/nothing' }, LOG_SCHEMA)).toThrow('nothing');
  expect(() => aliases({ properties: { a: { title: '甲' }, b: { title: '甲' } } }, {})).toThrow('甲');
});

test('keys are found wherever they belong', () => {
  expect(
    allKeys(LOG_SCHEMA)
      .get('承办单位')
      ?.map(({ owner, name }) => `${owner}.${name}`),
  ).toEqual(['提案条目.handler']);
  expect(bothNames({ name: 'date', title: '日期' })).toBe('日期（date）');
});
