import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import validateStyle from '../../src/vocabulary/generated/style.validate.js';
import validateTaxonomy from '../../src/vocabulary/generated/taxonomy.validate.js';

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url));
// That of columns.json is for those who change it; people who write logs do not see it.
const files = globSync('*.schema.json', { cwd: folder, ignore: ['columns.schema.json'] }).sort();

type Node = Record<string, unknown>;
const read = (name: string): Node => JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));
const schemas = new Map(files.map((name) => [name, read(name)]));

/** Every object of a schema, with its path. */
function* nodes(node: unknown, path: string): Generator<[string, Node]> {
  if (Array.isArray(node)) {
    for (const [index, each] of node.entries()) yield* nodes(each, `${path}/${index}`);
  } else if (node && typeof node === 'object') {
    yield [path, node as Node];
    for (const [key, each] of Object.entries(node)) {
      if (key !== 'examples') yield* nodes(each, `${path}/${key}`);
    }
  }
}

/** What a `$ref` leads to, with its siblings on top. */
function resolved(node: Node, schema: Node): Node {
  if (typeof node.$ref !== 'string') return node;
  const [file = '', pointer = ''] = node.$ref.split('#');
  const home = file === '' ? schema : (schemas.get(file) ?? {});
  const target = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Node)[key], home) as Node;
  return { ...resolved(target, home), ...node };
}

test('the schemas are the three that the program has', () => {
  expect(files).toEqual(['log.schema.json', 'style.schema.json', 'taxonomy.schema.json']);
});

describe.each(files)('%s', (file) => {
  const schema = schemas.get(file) ?? {};
  const properties = [...nodes(schema, '')].flatMap(([path, node]) =>
    node.type !== undefined && node.properties
      ? Object.entries(node.properties as Record<string, Node>).map(
          ([name, property]) => [`${path}/${name}`, name, resolved(property, schema)] as const,
        )
      : [],
  );

  test('names every property in English and Chinese, and explains it', () => {
    expect(properties.length).toBeGreaterThan(4);
    for (const [path, name, property] of properties) {
      expect(name, path).toMatch(/^[a-z][a-zA-Z0-9]*$/);
      expect(property.title, path).toMatch(/^\p{Script=Han}+$/u);
      expect(property.description, path).toMatch(/\p{Script=Han}/u);
      expect(property.examples, path).toBeInstanceOf(Array);
    }
  });

  test('gives examples that are valid themselves', () => {
    const ajv = new Ajv2020({ strict: false });
    for (const each of schemas.values()) ajv.addSchema(each);
    for (const [path, , property] of properties) {
      const { examples, ...rule } = property;
      const check = ajv.compile({ ...rule, $defs: schema.$defs });
      for (const example of examples as unknown[]) {
        expect(check(example), `${path}: ${JSON.stringify(example)} ${ajv.errorsText(check.errors)}`).toBe(
          true,
        );
      }
    }
  });

  test('refuses unknown properties, and tells cases apart by fields', () => {
    for (const [path, node] of nodes(schema, '')) {
      if (node.properties && node.type !== undefined) expect(node.additionalProperties, path).toBe(false);
      expect(node, path).not.toHaveProperty('anyOf');
    }
  });

  test('has no two properties of an object under one title', () => {
    for (const [path, node] of nodes(schema, '')) {
      if (!node.properties || node.type === undefined) continue;
      const titles = Object.values(node.properties as Record<string, Node>).map(
        (property) => resolved(property, schema).title,
      );
      expect(new Set(titles).size, path).toBe(titles.length);
    }
  });
});

test('the built-in taxonomy and style keep to their schemas', () => {
  expect(validateTaxonomy(read('taxonomy.json')), JSON.stringify(validateTaxonomy.errors)).toBe(true);
  expect(validateStyle(read('gbt9704.json')), JSON.stringify(validateStyle.errors)).toBe(true);
  expect(validateTaxonomy({ ...read('taxonomy.json'), 类型: [] })).toBe(false);
});
