/**
 * Writes what is derived from the schemas: TypeScript types and validators. `--check` writes nothing and
 * fails when a committed file is stale.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnySchemaObject } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { EDITOR_SCHEMAS } from '../src/vocabulary/editor-schema.ts';
import { editorSchema } from './editor-schema.ts';
import { reference } from './reference.ts';
import { typingTable } from './typing-table.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');

/** Schemas that get TypeScript types and a validator, with the name of the root type. */
const SCHEMAS = [
  { file: 'log.schema.json', type: 'WrittenLog', stem: 'log' },
  { file: 'taxonomy.schema.json', type: 'WrittenTaxonomyFile', stem: 'taxonomy' },
  { file: 'style.schema.json', type: 'WrittenStyle', stem: 'style' },
];

const NOTICE = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

const read = (path: string) => readFile(join(root, path), 'utf8');

const outputs = new Map<string, string>();
const schemas: AnySchemaObject[] = [];
for (const { file } of SCHEMAS) schemas.push(JSON.parse(await read(`schemas/${file}`)));

for (const [index, { type, stem }] of SCHEMAS.entries()) {
  const schema = schemas[index] ?? {};
  outputs.set(`src/vocabulary/generated/${stem}.types.ts`, await types(schema, type));
  outputs.set(`src/vocabulary/generated/${stem}.validate.js`, await validator(schema));
  outputs.set(`src/vocabulary/generated/${stem}.validate.d.ts`, declaration(type, stem));
}

for (const language of ['zh', 'en'] as const)
  outputs.set(`schemas/editor/${EDITOR_SCHEMAS[language].packaged}`, editorSchema(language));

const readme = await read('README.md');
const [before, rest] = split(readme, '<!-- reference:start -->\n');
const [, after] = split(rest, '<!-- reference:end -->');
const referred = `${before}<!-- reference:start -->\n\n${reference()}\n\n<!-- reference:end -->${after}`;
const [above, below] = split(referred, '<!-- typing:start -->\n');
const [, beyond] = split(below, '<!-- typing:end -->');
const typing = await typingTable(join(root, 'test/fixtures/typing'));
outputs.set('README.md', `${above}<!-- typing:start -->\n\n${typing}\n\n<!-- typing:end -->${beyond}`);

function split(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  if (index < 0) throw new Error(`README.md has no ${at.trim()}`);
  return [text.slice(0, index), text.slice(index + at.length)];
}

/** Names types by their English definition keys: titles are Chinese and meant for people. */
async function types(schema: AnySchemaObject, name: string): Promise<string> {
  const copy = structuredClone(schema);
  dropTitles(copy);
  for (const [key, definition] of Object.entries<AnySchemaObject>(copy.$defs ?? {})) {
    definition.title = `Written${key[0]?.toUpperCase()}${key.slice(1)}`;
  }
  copy.title = name;
  const code = await compile(copy, name, {
    bannerComment: NOTICE,
    additionalProperties: false,
    cwd: join(root, 'schemas'),
    format: false,
    unreachableDefinitions: false,
  });
  return code;
}

function dropTitles(node: unknown): void {
  if (Array.isArray(node)) node.forEach(dropTitles);
  else if (node && typeof node === 'object') {
    const record = node as Record<string, unknown>;
    if (typeof record.title === 'string') delete record.title;
    delete record.examples;
    delete record.minItems;
    delete record.maxItems;
    // Siblings of $ref, and rules about which properties go together, only multiply types.
    if (record.$ref) delete record.description;
    if (record.properties) delete record.oneOf;
    Object.values(record).forEach(dropTitles);
  }
}

/** Compiles a schema into a module without imports, so that no compiler runs at start-up. */
async function validator(schema: AnySchemaObject): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    verbose: false,
    strictTuples: false,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: false },
  });
  ajv.addVocabulary(['x-enumTitles', 'x-kind']);
  for (const other of schemas) if (other !== schema) ajv.addSchema(other);
  const code = standaloneCode(ajv, ajv.compile(schema));
  const require = createRequire(import.meta.url);
  const bundled = await build({
    stdin: { contents: code, resolveDir: dirname(require.resolve('ajv/package.json')), loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    minifySyntax: true,
    legalComments: 'none',
    charset: 'utf8',
  });
  return NOTICE + (bundled.outputFiles[0]?.text ?? '');
}

function declaration(type: string, stem: string): string {
  return `${NOTICE}import type { ErrorObject } from 'ajv';
import type { ${type} } from './${stem}.types.ts';

/** Holds a value against the schema; \`errors\` is set when it returns false. */
declare const validate: ((value: unknown) => value is ${type}) & { errors?: ErrorObject[] | null };
export { validate };
export default validate;
`;
}

let stale = 0;
for (const [path, content] of outputs) {
  const target = join(root, path);
  const current = await readFile(target, 'utf8').catch(() => undefined);
  if (current === content) continue;
  if (check) {
    console.error(`stale: ${path} (run npm run generate)`);
    stale += 1;
  } else {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    console.log(`wrote ${path}`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
