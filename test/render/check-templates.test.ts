import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Shape } from '../../src/context/shape.ts';
import { checkTemplates, loadTemplates, renderDocument } from '../../src/render/render.ts';
import { amounts, brief, figures, log, shown, templateSet } from './support.ts';

const shape = {
  title: 'text',
  lead: 'wording',
  order: 'number',
  present: 'flag',
  total: 'figure',
  names: ['text'],
  entries: ['text'],
  organization: { name: 'text', committees: ['text'] },
  sections: [{ heading: 'text', items: [{ text: 'wording', order: 'number' }] }],
} as const satisfies Shape;

const partials = {
  'partials/heading': '{{heading}}',
  'partials/line': '{{text}}{{mark}}',
  'sentences/default': '{{when}}。',
};

function check(template: string, others: Readonly<Record<string, string>> = partials): readonly string[] {
  const templates = templateSet({ summary: template, ...others });
  return brief(checkTemplates(templates, { summary: shape }, new Set(Object.keys(amounts))));
}

function hints(template: string): readonly (string | undefined)[] {
  const templates = templateSet({ summary: template, ...partials });
  return checkTemplates(templates, { summary: shape }, new Set(Object.keys(amounts))).map(({ hint }) => hint);
}

describe('finds nothing wrong with', () => {
  test.each([
    '{{title}}{{lead}}{{order}}{{total}}{{常委会议}}{{organization.name}}',
    '{{#if present}}{{title}}{{else if order}}{{order}}{{else}}{{gap "标题"}}{{/if}}',
    '{{#each sections}}{{heading}}{{@index}}{{../title}}{{#each items}}{{text}}{{../heading}}{{@../index}}{{/each}}{{/each}}',
    '{{#each sections as |section i|}}{{section.heading}}{{i}}{{#each section.items}}{{section.heading}}{{/each}}{{/each}}',
    '{{#with organization}}{{name}}{{@root.title}}{{../title}}{{/with}}',
    '{{#each sections}}{{> partials/heading}}{{#each items}}{{> partials/line mark="。"}}{{/each}}{{/each}}',
    '{{> partials/heading heading=title}}{{> partials/heading organization heading=(number 常委会议)}}',
    '{{> partials/line text=lead mark=@root.title}}',
    '{{#each names}}{{this}}{{.}}{{this.length}}{{/each}}'.replace('{{this.length}}', ''),
    '{{names.length}}{{join names by="；"}}{{list total 常委会议 "主席会议"}}',
    '{{#each entries}}{{this}}{{/each}}{{join entries}}',
    '{{#if (and present (or title lead))}}{{/if}}{{#unless (not (eq order 1))}}{{/unless}}',
    '{{role "credit"}}{{br}}{{! 注释 }}{{!-- {{无}} --}}',
    '{{total.name}}{{figure total round=10}}{{number order}}{{hanzi 常委会议}}',
    '{{#if 常委会议}}{{常委会议}}{{/if}}{{count type="专题协商"}}{{sum 意见建议 tag="甲"}}',
    '{{#if (list 常委会议 主席会议)}}{{list 常委会议 主席会议}}{{/if}}',
  ])('%s', (template) => {
    expect(check(template)).toEqual([]);
  });
});

describe('reports', () => {
  test.each([
    // Names, wherever a template can use one.
    ['甲\n  {{titel}}', 'unknown-name 2:5 “titel”'],
    ['{{#if missing}}{{/if}}', 'unknown-name 1:7 “missing”'],
    ['{{#unless missing}}{{/unless}}', 'unknown-name 1:11 “missing”'],
    ['{{#each missing}}{{a}}{{/each}}', 'unknown-name 1:9 “missing”'],
    ['{{#with missing}}{{a}}{{/with}}', 'unknown-name 1:9 “missing”'],
    ['{{#if present}}{{else}}{{missing}}{{/if}}', 'unknown-name 1:26 “missing”'],
    ['{{#if (eq missing 1)}}{{/if}}', 'unknown-name 1:11 “missing”'],
    ['{{join missing}}', 'unknown-name 1:8 “missing”'],
    ['{{join names by=missing}}', 'unknown-name 1:17 “missing”'],
    ['{{常委会仪}}', 'unknown-name 1:3 “常委会仪”'],
    ['{{figure 常委会仪}}', 'unknown-name 1:10 “常委会仪”'],
    ['{{figure "常委会仪"}}', 'unknown-name 1:10 “"常委会仪"”'],
    ['{{list 常委会议 主席会仪}}', 'unknown-name 1:13 “主席会仪”'],
    ['{{sum 意见建义}}', 'unknown-name 1:7 “意见建义”'],
    ['{{organization.nmae}}', 'unknown-field 1:3 “organization.nmae”'],
    ['{{this.missing}}', 'unknown-field 1:3 “this.missing”'],
    ['{{organization.name.first}}', 'unknown-field 1:3 “organization.name.first”'],
    ['{{title.length}}', 'unknown-field 1:3 “title.length”'],
    ['{{#each sections}}{{title}}{{/each}}', 'unknown-name 1:21 “title”'],
    ['{{#each sections as |s|}}{{s.title}}{{/each}}', 'unknown-field 1:28 “s.title”'],
    ['{{#each sections}}{{../heading}}{{/each}}', 'unknown-field 1:21 “../heading”'],
    ['{{@root.missing}}', 'unknown-field 1:3 “@root.missing”'],
    ['{{@indx}}', 'unknown-field 1:3 “@indx”'],
    ['{{"常委会议"}}', 'unknown-name 1:3 “"常委会议"”'],
    ['{{12}}', 'unknown-name 1:3 “12”'],
    // Helpers and their arguments.
    ['{{lst 常委会议}}', 'unknown-helper 1:3 “lst”'],
    ['{{常委会议 主席会议}}', 'unknown-helper 1:3 “常委会议”'],
    ['{{#if (lst 常委会议)}}{{/if}}', 'unknown-helper 1:8 “lst”'],
    ['{{title.a "b"}}', 'unknown-helper 1:3 “title.a”'],
    ['{{lookup organization "name"}}', 'unknown-helper 1:3 “lookup”'],
    ['{{log title}}', 'unknown-helper 1:3 “log”'],
    ['{{#sections}}{{heading}}{{/sections}}', 'unknown-helper 1:4 “sections”'],
    ['{{^present}}{{/present}}', 'unknown-helper 1:4 “present”'],
    ['{{#eq order 1}}{{/eq}}', 'unknown-helper 1:4 “eq”'],
    ['{{{{raw}}}}{{{{/raw}}}}', 'unknown-helper 1:5 “raw”'],
    ['{{figure}}', 'missing-helper-argument 1:1 “{{figure}}”'],
    ['{{#if}}{{/if}}', 'missing-helper-argument 1:1 “{{#if}}{{/if}}”'],
    ['{{figure 常委会议 主席会议}}', 'extra-helper-argument 1:15 “主席会议”'],
    ['{{#if present title}}{{/if}}', 'extra-helper-argument 1:15 “title”'],
    ['{{figure 常委会议 rond=100}}', 'unknown-helper-argument 1:15 “rond=100”'],
    ['{{#if present includeZero=true}}{{/if}}', 'unknown-helper-argument 1:15 “includeZero=true”'],
    ['{{figure 常委会议 round="100"}}', 'wrong-helper-argument 1:21 “"100"”'],
    ['{{figure 常委会议 round=0}}', 'wrong-helper-argument 1:21 “0”'],
    ['{{figure names}}', 'wrong-helper-argument 1:10 “names”'],
    ['{{hanzi present}}', 'wrong-helper-argument 1:9 “present”'],
    ['{{list sections}}', 'wrong-helper-argument 1:8 “sections”'],
    ['{{join title}}', 'wrong-helper-argument 1:8 “title”'],
    ['{{join sections}}', 'wrong-helper-argument 1:8 “sections”'],
    ['{{join names by=order}}', 'wrong-helper-argument 1:17 “order”'],
    ['{{role "crdit"}}', 'wrong-helper-argument 1:8 “"crdit"”'],
    ['{{role title}}', 'wrong-helper-argument 1:8 “title”'],
    ['{{sentence title}}', 'wrong-helper-argument 1:12 “title”'],
    ['{{count during="2024年3月"}}', 'bad-date 1:16 “"2024年3月"”'],
    ['{{#with title}}{{/with}}', 'wrong-helper-argument 1:9 “title”'],
    // What cannot be printed, and what is no list.
    ['{{#each title}}{{/each}}', 'not-a-list 1:9 “title”'],
    ['{{#each organization}}{{/each}}', 'not-a-list 1:9 “organization”'],
    ['{{names}}', 'not-printable 1:3 “names”'],
    ['{{organization}}', 'not-printable 1:3 “organization”'],
    ['{{this}}', 'not-printable 1:3 “this”'],
    ['{{present}}', 'not-printable 1:3 “present”'],
    ['{{eq order 1}}', 'not-printable 1:1 “{{eq order 1}}”'],
    // Partials.
    ['{{> partials/headng}}', 'unknown-partial 1:5 “partials/headng”'],
    ['{{> heading}}', 'unknown-partial 1:5 “heading”'],
    ['{{> sentences/default}}', 'unknown-partial 1:5 “sentences/default”'],
    ['{{> partials/line lead}}', 'unknown-name 1:3 “text”'],
    ['{{> partials/heading organization title heading=1}}', 'extra-helper-argument 1:35 “title”'],
    ['{{> partials/heading heading=missing}}', 'unknown-name 1:30 “missing”'],
    // What is refused.
    ['{{{title}}}', 'template-refused 1:1 “{{{title}}}”'],
    ['{{&title}}', 'template-refused 1:1 “{{&title}}”'],
    ['{{../title}}', 'template-refused 1:3 “../title”'],
    ['{{#if present}}{{../title}}{{/if}}', 'template-refused 1:18 “../title”'],
    ['{{@index}}', 'template-refused 1:3 “@index”'],
    ['{{#each names}}{{@../index}}{{/each}}', 'template-refused 1:18 “@../index”'],
    ['{{#if present as |x|}}{{/if}}', 'template-refused 1:1 “{{#if present as |x|}}{{/if}}”'],
    [
      '{{#> partials/heading}}{{/partials/heading}}',
      'template-refused 1:1 “{{#> partials/heading}}{{/partials/heading}}”',
    ],
    ['{{#*inline "x"}}{{/inline}}', 'template-refused 1:1 “{{#*inline "x"}}{{/inline}}”'],
    ['{{* x}}', 'template-refused 1:1 “{{* x}}”'],
    ['{{> (or title title)}}', 'template-refused 1:1 “{{> (or title title)}}”'],
    ['{{> ../secret}}', 'template-refused 1:5 “../secret”'],
    ['{{> "/etc/passwd"}}', 'template-refused 1:5 “"/etc/passwd"”'],
    ['{{> "C:\\secret"}}', 'template-refused 1:5 “"C:\\secret"”'],
    ['{{> partials/../../secret}}', undefined],
  ])('%s', (template, expected) => {
    const found = check(template);
    if (expected === undefined) expect(found).not.toEqual([]);
    else expect(found.some((line) => line.startsWith(expected))).toBe(true);
    expect(found).toHaveLength(template.includes('partials/line lead') ? 2 : 1);
  });

  test('a partial in the scope of each of its calls', () => {
    const others = { 'partials/x': '{{heading}}' };
    expect(check('{{#each sections}}{{> partials/x}}{{/each}}', others)).toEqual([]);
    expect(check('{{> partials/x}}{{> partials/x organization}}', others)).toEqual([
      'unknown-name 1:3 “heading”',
    ]);
  });

  test('templates that no document leads to as far as that goes', () => {
    const others = { 'partials/x': '{{anything}}{{lst 1}}{{#each a}}{{b.c}}{{/each}}{{> no}}' };
    expect(check('', others)).toEqual(['unknown-helper 1:15 “lst”', 'unknown-partial 1:53 “no”']);
  });

  test('every error of a template, in order', () => {
    expect(check('{{a1}}\n{{#each b1}}{{/each}}\n{{> c1}}')).toEqual([
      'unknown-name 1:3 “a1”',
      'unknown-name 2:9 “b1”',
      'unknown-partial 3:5 “c1”',
    ]);
  });
});

describe('suggests', () => {
  test.each([
    ['{{titel}}', '是否想写 title？'],
    ['{{常委会仪}}', '是否想写 常委会议？'],
    ['{{organization.nmae}}', '是否想写 name？'],
    ['{{lisst 常委会议}}', '是否想写 list？'],
    ['{{常委会议 主席会议}}', '是否想写 list 常委会议 主席会议？'],
    ['{{figure 常委会议 rond=100}}', '是否想写 round=？'],
    ['{{role "crdit"}}', '是否想写 "credit"？'],
    ['{{> partials/headng}}', '是否想写 partials/heading？'],
    ['{{> heading}}', '是否想写 partials/heading？'],
    ['{{#sections}}{{/sections}}', '是否想写 {{#each sections}}？'],
    ['{{#ech names}}{{/ech}}', '是否想写 {{#each}}？'],
    ['{{常委会议、主席会议}}', '是否想写 list 常委会议 主席会议？'],
    ['{{list 常委会议，主席会议}}', '是否想写 常委会议 主席会议？'],
    ['{{figure “常委会议”}}', '是否想写 常委会议？'],
    ['{{gap “单位名称”}}', '是否想写 "单位名称"？'],
    ['{{number}}', '写法是 {{number 名称}}'],
    ['{{names}}', '请写 {{join names}}，或用 {{#each names}}'],
  ])('%s → %s', (template, hint) => {
    expect(hints(template)).toEqual([hint]);
  });
});

test('without a log any name in hanzi passes for a figure', () => {
  const templates = templateSet({ summary: '{{某某会议}}{{list 甲 乙}}{{missing}}' });
  expect(brief(checkTemplates(templates, { summary: shape }, undefined))).toEqual([
    'unknown-name 1:23 “missing”',
  ]);
});

describe('partials that call themselves', () => {
  test('without a condition are an error', () => {
    const others = { 'partials/a': '{{> partials/b}}', 'partials/b': '甲\n{{> partials/a}}' };
    expect(check('{{> partials/a}}', others)).toEqual([
      'partial-recursion 1:1 “{{> partials/b}}”',
      'partial-recursion 2:1 “{{> partials/a}}”',
    ]);
  });

  test('may do so where data runs out', () => {
    const tree: { heading: Shape; parts: readonly [Shape] } = { heading: 'text', parts: ['text'] };
    tree.parts = [tree];
    const templates = templateSet({
      summary: '{{> node}}',
      node: '{{heading}}{{#each parts}}{{> node}}{{/each}}',
    });
    expect(checkTemplates(templates, { summary: tree }, new Set())).toEqual([]);
    const leaf = { heading: '丙', parts: [] };
    const context = { heading: '甲', parts: [{ heading: '乙', parts: [leaf] }, leaf] };
    const source = log();
    const gapAt = { file: source.file, range: { start: 0, end: 0 } };
    const input = {
      template: 'summary',
      templates,
      context,
      shape: tree,
      figures: figures(),
      log: source,
      gapAt,
    };
    expect(renderDocument(input)).toEqual({ value: '甲乙丙丙', diagnostics: [] });
  });

  test('with ever more arguments are stopped', () => {
    const others = { 'partials/a': '{{#if present}}{{> partials/a more=this}}{{/if}}' };
    expect(check('{{> partials/a}}', others)).toEqual([
      'partial-recursion 1:16 “{{> partials/a more=this}}”',
    ]);
  });

  test('are stopped while rendering', () => {
    const templates = templateSet({ summary: '{{#if present}}{{> summary}}{{/if}}' });
    const source = log();
    const gapAt = { file: source.file, range: { start: 0, end: 0 } };
    const { value, diagnostics } = renderDocument({
      template: 'summary',
      templates,
      context: { present: true },
      shape: { present: 'flag' },
      figures: figures(),
      log: source,
      gapAt,
    });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['partial-recursion']);
  });
});

test('a partial prints what a helper hands to it, and drops its last line end amid a line', () => {
  const others = { 'partials/heading': '{{!-- 说明 --}}\n{{heading}}\n' };
  const trial = { context: {}, shape: {}, others };
  expect(shown('**{{> partials/heading heading=(number 常委会议)}}**。', trial)).toBe('**[常委会议=6]**。');
  expect(shown('甲\n{{> partials/heading heading=常委会议}}\n乙', trial)).toBe('甲\n[常委会议=6次]\n乙');
});

test('any text is checked and rendered without a throw', () => {
  const bits = fc.constantFrom(
    ...[
      '{{',
      '}}',
      '{{#each ',
      '{{#if ',
      '{{/if}}',
      '{{/each}}',
      '{{> ',
      '{{else}}',
      'names',
      'title',
      '常委会议',
      ' ',
    ],
    ...[
      'list ',
      'count ',
      'type="',
      '"',
      '(',
      ')',
      'this',
      '../',
      '@index',
      '.',
      '\n',
      'as |x|',
      '}}}',
      '{{{',
      '|',
      '[',
    ],
    ...[
      'partials/heading',
      'summary',
      '=',
      '1',
      '{{!--',
      '--}}',
      '~',
      '\\',
      'constructor',
      '__proto__',
      '&',
      '*',
      'é',
    ],
  );
  const texts = fc.oneof(
    fc.array(bits, { maxLength: 14 }).map((parts) => parts.join('')),
    fc.array(bits, { maxLength: 8 }).map((parts) => `{{${parts.join('')}}}`),
    fc.string({ unit: 'binary' }),
  );
  const source = log();
  const gapAt = { file: source.file, range: { start: 0, end: 0 } };
  const context = {
    title: '甲',
    lead: '',
    order: 1,
    present: true,
    total: '',
    names: ['乙'],
    entries: [],
    organization: { name: '', committees: [] },
    sections: [],
  };
  fc.assert(
    fc.property(texts, (text) => {
      const templates = templateSet({ summary: text, ...partials });
      for (const found of checkTemplates(templates, { summary: shape }, new Set(Object.keys(amounts)))) {
        expect(found.at?.range.start).toBeLessThanOrEqual(found.at?.range.end ?? -1);
        expect(found.at?.range.end).toBeLessThanOrEqual(found.at?.file.text.length ?? -1);
        expect(found.message).not.toMatch(/undefined|\[object|Expecting/);
      }
      const input = {
        template: 'summary',
        templates,
        context,
        shape,
        figures: figures(amounts),
        log: source,
        gapAt,
      };
      const { value, diagnostics } = renderDocument(input);
      expect(diagnostics.map(({ code }) => code)).not.toContain('template-failed');
      if (value !== undefined && !/undefined|NaN|object/.test(text)) {
        expect(value).not.toMatch(/undefined|\[object|NaN/);
      }
    }),
    { numRuns: 1500 },
  );
});

test('the built-in templates are read, each as UTF-8 with a line end at its end', async () => {
  const { value, diagnostics } = await loadTemplates([]);
  expect(diagnostics).toEqual([]);
  expect([...value.keys()]).toEqual([...value.keys()].sort());
  expect(value.get('summary')?.builtIn).toBe(true);
  for (const { path, text } of value.values()) expect(readFileSync(path, 'utf8')).toBe(text);
});
