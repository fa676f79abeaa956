import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeLog, composeSettings } from '../../src/compose/compose-log.ts';
import { writableText } from '../../src/compose/writable-text.ts';
import { readYamlText } from '../../src/read/read-yaml.ts';
import { canonicalise } from '../../src/validate/canonicalise.ts';
import { LOG_SCHEMA } from '../../src/vocabulary/schema.ts';
import { nasty } from './nasty.ts';

const examples = readdirSync('examples', { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.yaml'));

/** What the reader has to say of a text, and what it reads in it. */
function readBack(text: string): { said: readonly string[]; document: unknown; value: unknown } {
  const { value, diagnostics } = readYamlText('台账.yaml', text);
  if (!value) return { said: diagnostics.map(({ code }) => code), document: undefined, value: undefined };
  const document = value.document.toJS();
  const canonical = canonicalise(value, LOG_SCHEMA);
  const slips = canonical.slips.map(({ edits }) => `slip ${JSON.stringify(edits)}`);
  return {
    said: [
      ...diagnostics.map(({ code }) => code),
      ...canonical.diagnostics.map(({ code }) => code),
      ...slips,
    ],
    document,
    value: canonical.value,
  };
}

/** A value as it can be written: without empty fields, digits as the numbers they are read as. */
function written(value: unknown): unknown {
  if (typeof value === 'string') {
    // Blanks alone, or around digits, say nothing to the log.
    const text = writableText(value);
    const bare = text.trim();
    return /^-?\d+(\.\d+)?$/u.test(bare) && String(Number(bare)) === bare ? `数 ${bare}` : bare && text;
  }
  if (typeof value === 'number') return `数 ${value}`;
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : written(item)));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined && field !== null);
  return Object.fromEntries(fields.map(([key, field]) => [writableText(key), written(field)]));
}

describe.each(['zh', 'en'] as const)('composeLog in %s', (language) => {
  test.each(examples)('reads back as %s', (path) => {
    const { value } = readBack(readFileSync(`examples/${path}`, 'utf8'));
    const composed = readBack(composeLog(value as object, language));
    expect(composed).toMatchObject({ said: [], value });
  });

  const texts = fc.oneof(nasty, fc.array(nasty, { maxLength: 3 }));
  // Quotation marks around a date are a slip that the reader mends.
  const date = nasty.filter(
    (text) => !/^["'“”‘’「」『』＂＇]|["'“”‘’「」『』＂＇]$/u.test(writableText(text).trim()),
  );
  const results = fc.uniqueArray(
    fc.tuple(nasty, fc.oneof(nasty, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
    { selector: ([key]) => writableText(key), maxLength: 4 },
  );
  const activity = fc.record(
    {
      date,
      type: texts,
      title: nasty,
      topic: texts,
      committee: texts,
      times: nasty,
      ordinal: fc.nat(),
      place: nasty,
      participants: texts,
      results: results.map((entries) => Object.fromEntries(entries)),
      funds: fc.oneof(nasty, fc.nat()),
      instructions: fc.oneof(
        nasty,
        fc.record({ by: nasty, text: nasty }, { requiredKeys: ['by'] }),
        fc.array(fc.oneof(nasty, fc.record({ by: nasty, text: nasty })), { maxLength: 2 }),
      ),
      outcome: nasty,
      note: nasty,
      notable: fc.boolean(),
    },
    { requiredKeys: ['date', 'type'] },
  );
  const log = fc.record(
    {
      year: fc.oneof(fc.nat(), fc.constant('2016-2020')),
      organization: fc.record({
        name: nasty,
        level: fc.constantFrom('县', '市'),
        committees: fc.array(fc.oneof(nasty, fc.record({ name: nasty, shortName: nasty }))),
      }),
      activities: fc.array(activity, { maxLength: 4 }),
      proposals: fc.record({
        list: fc.array(fc.record({ number: nasty, title: nasty, stages: texts }), { maxLength: 3 }),
      }),
      summary: fc.record({
        form: fc.constantFrom('press', 'report'),
        lead: fc.oneof(
          nasty,
          fc.array(
            fc.oneof(
              nasty,
              fc.record({ runIn: nasty, text: nasty }),
              fc.record({
                table: fc.record({
                  header: fc.array(nasty),
                  rows: fc.array(fc.array(nasty, { maxLength: 3 }), { maxLength: 3 }),
                }),
              }),
            ),
          ),
        ),
      }),
    },
    { requiredKeys: ['year'] },
  );

  test('reads back as the same log, without a word, whatever its texts are', () => {
    fc.assert(
      fc.property(log, (value) => {
        const text = composeLog(value, language);
        const back = readBack(text);
        expect(back.said, text).toEqual([]);
        expect(written(back.value), text).toEqual(written(value));
      }),
      { numRuns: 600 },
    );
  });
});

describe('a text', () => {
  test.each([
    ['十届九次常委会议', '十届九次常委会议'],
    ['“书香政协”：读书分享会', '“书香政协”：读书分享会'],
    ['主题: 协商', "'主题: 协商'"],
    ['附件 #3', "'附件 #3'"],
    ['{{意见建议}}条', "'{{意见建议}}条'"],
    ['0123', "'0123'"],
    ['1.10', "'1.10'"],
    ['true', "'true'"],
    ['- 破折号', "'- 破折号'"],
    ["it's: so", '"it\'s: so"'],
    ['他说: "好"', '\'他说: "好"\''],
    ['两行\n的话', '|-\n      两行\n      的话'],
    ['  段首空格\n的话', '"  段首空格\\n的话"'],
    ['制表\t符', '"制表\\t符"'],
    ['', "''"],
  ])('%j is written as %s', (note, yaml) => {
    expect(composeLog({ activities: [{ note }] }, 'zh')).toBe(`活动:\n  - 备注: ${yaml}\n`);
  });
});

describe('composeSettings', () => {
  test.each(examples)('keeps all of %s but activities and single proposals', (path) => {
    const { value } = readBack(readFileSync(`examples/${path}`, 'utf8'));
    const { activities: _, ...rest } = value as { activities?: unknown };
    const text = composeSettings(value as object, 'zh');
    // A part may hold activities only: then nothing is left, and an empty file is no log.
    if (Object.keys(rest).length === 0) expect(text).toBe('');
    else expect(readBack(text)).toMatchObject({ said: [], value: rest });
  });

  test('keeps the totals of proposals without their list', () => {
    const proposals = { totals: { 立案: '3件' }, list: [{ title: '关于停车难的提案', stages: '立案' }] };
    expect(composeSettings({ year: 2024, proposals }, 'zh')).toBe(
      '年份: 2024\n\n提案:\n  合计: { 立案: 3件 }\n',
    );
    expect(composeSettings({ year: 2024, proposals: { list: proposals.list } }, 'zh')).toBe('年份: 2024\n');
  });
});

describe('composeLog', () => {
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      nasty,
      fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc
        .uniqueArray(
          fc.tuple(
            fc.oneof(nasty, fc.constantFrom('date', 'title', 'activities', 'year', '__proto__')),
            tie('tree'),
          ),
          {
            selector: ([key]) => writableText(key),
            maxLength: 4,
          },
        )
        .map((entries) => Object.fromEntries(entries)),
    ),
  }));

  test('writes values that are not those of a log, and they read back', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('year', 'activities', 'givens', 'plan', '别的'), tree, { minKeys: 1 }),
        (value) => {
          const text = composeLog(value, 'en');
          const { value: file, diagnostics } = readYamlText('台账.yaml', text);
          expect(
            diagnostics.map(({ code }) => code),
            text,
          ).toEqual([]);
          expect(written(file?.document.toJS()), text).toEqual(written(value));
        },
      ),
      { numRuns: 600 },
    );
  });
});
