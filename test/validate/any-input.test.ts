import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportGithub } from '../../src/diagnostic/report/github.ts';
import { reportHuman } from '../../src/diagnostic/report/human.ts';
import { reportJson } from '../../src/diagnostic/report/json.ts';
import { decode } from '../../src/read/decode.ts';
import { readYamlText } from '../../src/read/read-yaml.ts';
import { validateLog } from '../../src/validate/validate-log.ts';
import validate from '../../src/vocabulary/generated/log.validate.js';

/** Reads and validates; whatever comes out must hold together. */
function check(bytes: Uint8Array): void {
  const decoded = decode('log.yaml', bytes);
  const read = decoded.value ? readYamlText('log.yaml', decoded.value.text) : decoded;
  const raw = decoded.value && readYamlText('log.yaml', decoded.value.text).value;
  const written = raw && validateLog({ main: raw, parts: [], incomplete: false });
  const diagnostics = [...read.diagnostics, ...(written?.diagnostics ?? [])];
  expect(diagnostics.length > 0 || written?.value !== undefined).toBe(true);
  for (const { at, message, hint = '' } of diagnostics) {
    expect(at).toBeDefined();
    expect(message + hint).not.toMatch(/undefined|\[object|NaN/u);
    if (!at) continue;
    expect(at.range.start).toBeLessThanOrEqual(at.range.end);
    expect(at.range.end).toBeLessThanOrEqual(at.file.text.length);
  }
  for (const { value } of written?.value ?? []) {
    // Its year may be missing, if that was reported.
    expect(validate({ ...value, year: value.year ?? 2024 }), JSON.stringify(validate.errors)).toBe(true);
  }
  for (const report of [reportHuman, reportJson, reportGithub]) report(diagnostics);
}

test('any bytes give a value or diagnostics', () => {
  const emptyKeyAtTheEnd = Buffer.from('{&a');
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), check), {
    numRuns: 300,
    examples: [[emptyKeyAtTheEnd], [Buffer.from('{!')]],
  });
});

test('any text gives a value or diagnostics', () => {
  const word = fc.constantFrom(
    ...[
      '年份',
      'year',
      '活动',
      'date',
      '日期',
      'type',
      '2024',
      '2024-03-05',
      '会议',
      '综述',
      'lead',
      'figures',
    ],
    ...[
      ': ',
      '：',
      ':',
      '- ',
      '-',
      '－ ',
      '\n',
      '\n  ',
      '\n    ',
      '\n\t',
      '　',
      '[',
      ']',
      '{',
      '}',
      '{{',
      '}}',
      ', ',
      '，',
    ],
    ...[
      '"',
      "'",
      '“',
      '”',
      '*',
      '&a',
      '*a',
      '!',
      '@',
      '%',
      '|',
      '>',
      '#',
      '---',
      '~',
      'null',
      'true',
      '0123',
      '1e3',
      '<<',
      '\\',
      '\r\n',
    ],
  );
  const text = fc.array(word, { maxLength: 40 }).map((words) => Buffer.from(words.join('')));
  fc.assert(fc.property(text, check), { numRuns: 500 });
});

const examples = join(import.meta.dirname, '../../examples');
const logs = readdirSync(examples).filter((name) => name.endsWith('.yaml'));

test('a log with any slip in it gives a value or diagnostics', () => {
  expect(logs.length).toBeGreaterThan(0);
  const lines = logs.flatMap((name) =>
    readFileSync(join(examples, name), 'utf8').split('\n').slice(0, 60).join('\n'),
  );
  const slip = fc.tuple(
    fc.nat(),
    fc.nat(4),
    fc.constantFrom(
      '',
      '：',
      ':',
      '\t',
      '-',
      '"',
      '“',
      '{{',
      '[',
      '}',
      '\n',
      '  ',
      '，',
      '\u200b',
      '*',
      '　',
    ),
  );
  const mutated = fc
    .tuple(fc.constantFrom(...lines), fc.array(slip, { minLength: 1, maxLength: 4 }))
    .map(([text, slips]) => {
      let result = text;
      for (const [at, remove, insert] of slips) {
        const start = at % (result.length + 1);
        result = result.slice(0, start) + insert + result.slice(start + remove);
      }
      return Buffer.from(result);
    });
  fc.assert(fc.property(mutated, check), { numRuns: 80 });
});
