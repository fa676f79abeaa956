import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { isScalar, parse, visit } from 'yaml';
import { isDate, parseDate } from '../../src/calendar/parse-date.ts';
import { composeLog } from '../../src/compose/compose-log.ts';
import { normaliseLog } from '../../src/normalise/normalise-log.ts';
import { readYamlText } from '../../src/read/read-yaml.ts';
import { validateLog } from '../../src/validate/validate-log.ts';
import { EDITOR_SCHEMAS, type KeyLanguage, schemaLine } from '../../src/vocabulary/editor-schema.ts';
import type { WrittenLog } from '../../src/vocabulary/generated/log.types.ts';
import { childSchema, LOG_SCHEMA, resolve, type Schema } from '../../src/vocabulary/schema.ts';
import { anyLog as anyRealLog } from '../context/any-log.ts';
import { anyLog } from '../normalise/any-log.ts';
import { inLanguage } from './in-language.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const examples = globSync(['examples/**/*.yaml', 'templates/init/*.yaml'], { cwd: root }).sort();

const ajv = new Ajv({ strict: false, allErrors: true });
const load = (language: KeyLanguage) =>
  JSON.parse(readFileSync(`${root}schemas/editor/${EDITOR_SCHEMAS[language].packaged}`, 'utf8'));
const validators = { zh: ajv.compile(load('zh')), en: ajv.compile(load('en')) };
const LANGUAGES = ['zh', 'en'] as const;

/** What an editor would say of a text; nothing if all is well. */
function complaints(text: string, language: KeyLanguage): string[] {
  const validate = validators[language];
  const value = parse(text, { version: '1.2', strict: false, logLevel: 'error' });
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A valid value with a date wherever one stands: that other texts are none is told after the schema. */
function withDates(value: unknown, schema: Schema): unknown {
  if (schema['x-kind'] === 'date') return isDate(parseDate(String(value))) ? value : '2024-03-05';
  if (Array.isArray(value))
    return value.map((item, index) => withDates(item, childSchema(schema, index, LOG_SCHEMA)));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  return Object.fromEntries(
    fields.map(([name, field]) => [name, withDates(field, childSchema(schema, name, LOG_SCHEMA))]),
  );
}

/** A main file for texts that are parts of a log. */
const MAIN = readYamlText('main.yaml', 'year: 2016-2030\n').value;

/** True if the program reads a text, as a log or as a part of one, without an error. */
function accepts(text: string): boolean {
  const { value, diagnostics } = readYamlText('log.yaml', text);
  if (!value || !MAIN || diagnostics.some(isFailure)) return false;
  const isMain = /^(?:year|年份):/m.test(text);
  const written = validateLog({
    main: isMain ? value : MAIN,
    parts: isMain ? [] : [value],
    incomplete: false,
  });
  if (!written.value || written.diagnostics.some(isFailure)) return false;
  return !normaliseLog(written.value).diagnostics.some(isFailure);
}

const isFailure = ({ severity }: { readonly severity: string }) => severity === 'error';

test('the schemas name no place outside of themselves', () => {
  for (const language of LANGUAGES) {
    const text = readFileSync(`${root}schemas/editor/${EDITOR_SCHEMAS[language].packaged}`, 'utf8');
    expect(text).not.toContain('$id');
    expect(text.match(/[a-z]+:\/\/[^"]*/g)).toEqual(['http://json-schema.org/draft-07/schema#']);
  }
});

describe.each(LANGUAGES)('%s: whatever the program accepts, the schema does', (language) => {
  test.each(examples)('%s', (name) => {
    const text = inLanguage(readFileSync(root + name, 'utf8'), language).toString();
    expect(accepts(text)).toBe(true);
    expect(complaints(text, language)).toEqual([]);
  });

  test('logs as people write them', () => {
    fc.assert(
      fc.property(anyRealLog, (log) => {
        expect(complaints(composeLog(log as WrittenLog, language), language)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('logs of any shape, as far as they are valid', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const file = readYamlText('log.yaml', composeLog(log, language)).value;
        const valid = file && validateLog({ main: file, parts: [], incomplete: false }).value?.[0]?.value;
        const dated = withDates(valid ?? {}, resolve(LOG_SCHEMA, LOG_SCHEMA)) as object;
        expect(complaints(composeLog(dated, language), language)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  /** Values in every spelling that YAML has a type for, quotation marks and none. */
  const odd = [
    '',
    '~',
    '2024',
    '"2024"',
    '012',
    '1e3',
    '-3',
    '2.5',
    '.inf',
    '是',
    "' 否 '",
    'true',
    'yes',
    'off',
  ];
  const odder = [
    '2024-03-05',
    '"2024-03"',
    '2024-Q1',
    '12:30',
    '1_000',
    '报告体',
    'report',
    "' 县 '",
    '[]',
    '{}',
  ];
  const oddest = [
    '[甲]',
    '[12, 2024-03-05]',
    '{ 甲: 3 }',
    '{ 甲: }',
    '" "',
    '|\n  多行\n  文字',
    '<<',
    '"“是”"',
  ];

  test('any value in the place of another', () => {
    let accepted = 0;
    const documents = examples.map((name) =>
      shortened(inLanguage(readFileSync(root + name, 'utf8'), language)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.nat(),
        fc.constantFrom(...odd, ...odder, ...oddest),
        (document, at, value) => {
          const text = withValue(document, at, value);
          if (!accepts(text)) return;
          accepted += 1;
          expect(complaints(text, language), text).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  /** The document with a few entries of every list: of two hundred alike, only the first few would differ. */
  function shortened(document: ReturnType<typeof inLanguage>): typeof document {
    visit(document, { Seq: (_, { items }) => void items.splice(8) });
    return document;
  }

  /** The document with the value of its `at`-th scalar (counted round) written otherwise. */
  function withValue(original: ReturnType<typeof inLanguage>, at: number, value: string): string {
    const document = original.clone();
    const scalars: unknown[] = [];
    visit(document, { Scalar: (where, node) => (where === 'key' ? undefined : void scalars.push(node)) });
    const chosen = scalars[at % scalars.length];
    const put = parse(value, { version: '1.2', logLevel: 'error' });
    if (isScalar(chosen)) {
      const index = `__${at}__`;
      chosen.value = index;
      chosen.type = 'PLAIN';
      return document
        .toString({ lineWidth: 0 })
        .replace(index, /^\|/.test(value) ? JSON.stringify(put) : value);
    }
    return document.toString();
  }
});

describe('what a schema refuses', () => {
  test.each([
    ['zh', '年份: 2024\n单立: {}\n'],
    ['zh', 'year: 2024\n'],
    ['zh', '年份: 2024\n活动:\n  - { 日期: 2024.3.5, 类型: 常委会议 }\n'],
    ['zh', '年份: 2024\n活动:\n  - { 日期: 2024-03-05 }\n'],
    ['zh', '年份: 2024\n活动:\n  - { 日期: 2024-03-05, 类型: 常委会议, 重点: 也许 }\n'],
    ['zh', '年份: 2024\n综述: { 体例: 散文体 }\n'],
    ['en', '年份: 2024\n'],
    ['en', 'year: 2024\nactivities:\n  - { date: 2024-03-05, tpye: 常委会议 }\n'],
    ['en', 'year: 2024\nsummary: { form: 散文体 }\n'],
  ] as const)('%s %j', (language, text) => {
    expect(complaints(text, language)).not.toEqual([]);
  });
});

test('every example with its keys in one language names the schema of that language', () => {
  const named = examples.map((name) => {
    const text = readFileSync(root + name, 'utf8');
    const pure = LANGUAGES.find((language) => complaints(text, language).length === 0);
    return { name, pure, line: /^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1] };
  });
  for (const { name, pure, line } of named) {
    if (name.startsWith('templates')) continue;
    const up = '../'.repeat(name.split('/').length - 1);
    expect([name, line]).toEqual([name, pure && `${up}schemas/editor/${EDITOR_SCHEMAS[pure].packaged}`]);
  }
  expect(named.filter(({ pure }) => pure === 'zh').length).toBeGreaterThan(3);
  expect(named.filter(({ pure }) => pure === 'en').length).toBeGreaterThan(2);
});

test('the line names the schema beside the log, and no folder', () => {
  expect(schemaLine('zh')).toBe('# yaml-language-server: $schema=./台账.schema.json');
  expect(schemaLine('en')).toBe('# yaml-language-server: $schema=./log.schema.json');
});
