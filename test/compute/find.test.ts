import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { draftDocuments } from '../../src/commands/draft.ts';
import { loadLog } from '../../src/commands/load-log.ts';
import { computeCatalogue } from '../../src/compute/compute-catalogue.ts';
import { figureText } from '../../src/compute/figure-text.ts';
import type { Figures } from '../../src/compute/figures.ts';
import { buildContext, documentKinds, shapes } from '../../src/context/context.ts';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import type { Inline } from '../../src/document/tree.ts';
import type { Filter, Log } from '../../src/normalise/log.ts';
import { loadTemplates, renderDocument, type TemplateSet } from '../../src/render/render.ts';
import { locationOf } from '../../src/source/source.ts';
import { anyRange } from '../calendar/any-date.ts';
import { anyLog } from '../context/any-log.ts';
import { figuresIn } from '../document/figures-in.ts';
import { logOf } from '../normalise/log-of.ts';
import { define, given, logWith, type Told, where } from './log-builder.ts';

const root = resolve(import.meta.dirname, '../..');
const examples = readdirSync(resolve(root, 'examples')).filter((name) => name.endsWith('.yaml'));
let templates: TemplateSet;

beforeAll(async () => {
  templates = (await loadTemplates([])).value;
});

type Marked = Extract<Inline, { kind: 'figure' }>;

/** Every figure that a document marks is found by its name, and prints what the document says. */
function expectFound(marked: readonly Marked[], figures: Figures): void {
  for (const { name, form, text } of marked) {
    const figure = figures.find(name);
    expect(figure && figureText(figure, form), name).toBe(text);
    expect(figure?.name).toBe(name);
  }
}

function markedIn(log: Log, figures: Figures): Marked[] {
  return documentKinds(log).flatMap((kind) => {
    const { value } = renderDocument({
      template: kind,
      templates,
      context: buildContext(log, figures, kind),
      shape: shapes[kind],
      figures,
      log,
      gapAt: locationOf({ file: log.file, path: [] }),
    });
    return value === undefined ? [] : figuresIn(parseMarkdown(value));
  });
}

describe('what a document marks is found by name', () => {
  test.each(examples)('%s', async (example) => {
    const { value: loaded } = await loadLog(`examples/${example}`, root);
    if (!loaded) throw new Error(`${example} has errors`);
    const { drafts } = draftDocuments(loaded, documentKinds(loaded.log), templates);
    const marked = drafts.flatMap(({ markdown }) => figuresIn(parseMarkdown(markdown)));
    expect(marked.length).toBeGreaterThan(2);
    expectFound(marked, loaded.figures);
  });

  test('any log', () => {
    let found = 0;
    fc.assert(
      fc.property(anyLog, (written) => {
        const { log } = logOf(JSON.stringify(written));
        const { figures } = computeCatalogue(log);
        const marked = markedIn(log, figures);
        found += marked.length;
        expectFound(marked, figures);
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(300);
  });
});

const awkward = fc.oneof(
  fc.constantFrom(
    '产业',
    '“一老一小”',
    '甲、乙',
    '类型：协商；标签：产业',
    '）',
    '（',
    '·',
    '"',
    '\\',
    '',
    ' ',
    'a  b',
  ),
  fc.string({ unit: fc.constantFrom(...'产业、：；（）“”"\\· \n\t\u0085\u2028'), maxLength: 6 }),
);
const names = fc.array(awkward, { maxLength: 3 });
const types = ['常委会议', '主席会议', '协商', '议事协商'];
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  types: fc.subarray(types),
  committees: fc.subarray(['提案委', '经科、文史委']),
  tags: names,
  contains: names,
  during: fc.option(anyRange, { nil: undefined }),
});

describe('names of filters', () => {
  const log = logWith(
    [
      {
        types: ['常委会议'],
        committees: ['提案委', '经科、文史委'],
        tags: ['产业', '甲、乙'],
        results: { 意见建议: '3条' },
      },
      { types: ['议事协商'], title: '“一老一小”（·）', tags: ['甲', '乙'], results: { 资金: '3万元' } },
    ],
    { givens: [given('次数（类型：协商、常委会议）', '9件'), given('意见建议（标签：产业）', '8条')] },
  );
  const { figures } = computeCatalogue(log);

  test('lead back to the same figure', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(undefined, '意见建议', '参加人次'), (filter, measure) => {
        const figure = measure === undefined ? figures.count(filter) : figures.sum(measure, filter);
        expect(figure && figures.find(figure.name)).toEqual(figure);
      }),
      { numRuns: 500 },
    );
  });

  test('are not alike where the filters are not', () => {
    fc.assert(
      fc.property(anyFilter, anyFilter, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(figures.count(one).name).not.toBe(figures.count(other).name);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [where({ types: ['协商', '常委会议'] }), '""（类型：协商、常委会议）'],
    [where({ types: ['协商'], tags: ['产业'] }), '次数（类型：协商；标签：产业）'],
    [where({ tags: ['甲、乙'] }), '次数（标签："甲、乙"）'],
    [where({ tags: ['甲', '乙'] }), '次数（标签：甲、乙）'],
  ])('%j', (filter, name) => expect(figures.count(filter).name).toBe(name));

  test('a figure of a filter is made once, however often a document names it', () => {
    const name = '次数（标签：产业）';
    expect(figures.find(name)).toBe(figures.find(name));
    expect(figures.find(name)).toBeDefined();
  });

  test('a name that the log gives to a figure of its own is that figure', () => {
    expect(figures.find('意见建议（标签：产业）')?.text).toBe('8条');
    expect(figures.find('"意见建议"（标签：产业）')?.text).toBe('3条');
    expect(figures.sum('意见建议', where({ tags: ['产业'] }))?.name).toBe('"意见建议"（标签：产业）');
  });

  test.each([
    '次数（类型：不存在）',
    '次数（专委会：不存在）',
    '次数（类型：协商、协商',
    '次数（时间：昨天）',
    '次数（类型：协商）（标签：产业）',
    '次数（标签：）',
    '不存在（标签：产业）',
    '不存在·“一老一小”（·）',
    '"',
    '',
  ])('%s is no figure', (name) => expect(figures.find(name)).toBeUndefined());
});

describe('names of single activities', () => {
  const titled = (title: string, told: Partial<Told> = {}): Told => ({
    types: ['专题协商'],
    title,
    results: { 意见建议: '3条' },
    ...told,
  });
  const namesIn = (told: readonly Told[]) => {
    const log = logWith(told);
    const { figures } = computeCatalogue(log);
    return log.activities.map(
      (activity) => activity.results.map((one) => figures.ofResult(activity, one).name)[0],
    );
  };

  test('are titles, with the date where there are several, with a number where the date is one', () => {
    expect(
      namesIn([
        titled('茶产业'),
        titled('座谈会', { date: '2024-03-05' }),
        titled('座谈会', { date: '2024-04' }),
        titled('视察', { committees: ['提案委'] }),
        titled('视察', { committees: ['经科委'] }),
        { types: ['常委会议'], results: { 意见建议: '1条' } },
        { types: ['常委会议'], results: { 意见建议: '2条' } },
      ]),
    ).toEqual([
      '意见建议·茶产业',
      '意见建议·座谈会（2024年3月5日）',
      '意见建议·座谈会（2024年4月）',
      '意见建议·视察（2024年3月5日）之1',
      '意见建议·视察（2024年3月5日）之2',
      '意见建议·常委会议（2024年3月5日）之1',
      '意见建议·常委会议（2024年3月5日）之2',
    ]);
  });

  const anyTold: fc.Arbitrary<Told> = fc.record(
    {
      types: fc.subarray(['常委会议', '专题协商'], { minLength: 1 }),
      title: fc.constantFrom(
        '',
        '座谈',
        '座谈（2024年3月5日）',
        '座谈（2024年3月5日）之1',
        ' 座\n谈',
        '常委会议（2024年3月5日）',
      ),
      date: fc.constantFrom('2024-03-05', '2024-03', '2024-03-05/2024-03-05'),
      times: fc.constantFrom('1次', '近3次'),
      attendances: fc.constantFrom('3人次', '4人次'),
      results: fc.record({ 意见建议: fc.constantFrom('1条', '2条') }),
      committees: fc.subarray(['提案委']),
    },
    { requiredKeys: ['types'], noNullPrototype: true },
  );
  const declared = {
    givens: [given('意见建议·座谈', '9条'), given('意见建议·座谈（2024年3月5日）', '9条')],
    definitions: [define('参加人次·座谈', { kind: 'total', of: ['参加人次'] })],
  };

  test('are all different, and each is found by its own', () => {
    fc.assert(
      fc.property(fc.array(anyTold, { maxLength: 8 }), (told) => {
        const { figures } = computeCatalogue(logWith(told, declared));
        const all = [...figures.catalogue.values(), ...figures.ofActivities()];
        expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
        for (const figure of all) expect(figures.find(figure.name)).toBe(figure);
        const amounts = told.flatMap(({ attendances, results = {}, times }) => [
          ...(times === '近3次' ? [1] : []),
          ...(attendances ? [1] : []),
          ...Object.keys(results),
        ]);
        expect(figures.ofActivities()).toHaveLength(amounts.length);
      }),
      { numRuns: 300 },
    );
  });

  test('do not depend on the order of the log', () => {
    const seen = (told: readonly Told[]) => {
      const { figures } = computeCatalogue(logWith(told, declared));
      return Object.fromEntries(figures.ofActivities().map(({ name, text }) => [name, text]));
    };
    fc.assert(
      fc.property(fc.array(anyTold, { maxLength: 8 }), (told) => {
        expect(seen([...told].reverse())).toEqual(seen(told));
      }),
      { numRuns: 300 },
    );
  });

  test('tell attendances of the row from those written as a result', () => {
    const log = logWith([titled('座谈', { attendances: '3人次', results: { 参加人次: '5人次' } })]);
    const { figures } = computeCatalogue(log);
    expect(figures.ofActivities().map(({ name, text }) => [name, text])).toEqual([
      ['参加人次·座谈', '3人次'],
      ['成果 参加人次·座谈', '5人次'],
    ]);
  });
});
