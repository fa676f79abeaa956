import { describe, expect, test } from 'vitest';
import { FIGURE_FORM, FIGURE_TEXT } from '../../src/marks/marks.ts';
import { amounts, brief, figure, figures, log, logFile, plain, render, shown, wordingAt } from './support.ts';

describe('a bare name', () => {
  test.each([
    ['召开{{常委会议}}', '召开[常委会议=6次]'],
    ['{{办复率}}', '[办复率=99\\.5\\%]'],
    ['{{ 常委会议 }}', '[常委会议=6次]'],
  ])('%s is a figure', (template, expected) => {
    expect(shown(template)).toBe(expected);
  });

  test('is a field before it is a figure', () => {
    expect(shown('{{常委会议}}', { context: { 常委会议: '甲' }, shape: { 常委会议: 'text' } })).toBe('甲');
  });

  test('is a helper before it is a field, unless `this.` leads it', () => {
    const trial = { context: { number: 3 }, shape: { number: 'number' } } as const;
    expect(shown('{{this.number}}', trial)).toBe('3');
    expect(shown('{{number}}', trial)).toBe('missing-helper-argument 1:1 “{{number}}”');
  });
});

describe('helpers about figures', () => {
  test.each([
    ['{{figure 常委会议}}', '[常委会议=6次]'],
    ['{{figure "常委会议"}}', '[常委会议=6次]'],
    ['{{figure 意见建议 round=100}}', '[意见建议=3500余条]'],
    ['{{figure 意见建议 取整=1000}}', '[意见建议=3000余条]'],
    ['{{number 常委会议}}次会', '[常委会议=6]次会'],
    ['{{number 参加人次}}', '[参加人次=1000余]'],
    ['{{number 意见建议 round=100}}', '[意见建议=3500余]'],
    ['{{hanzi 常委会议}}', '[常委会议=六次]'],
    ['{{list 常委会议 主席会议 秘书长会议}}', '常委会议[常委会议=6次]、主席会议[主席会议=11次]'],
    ['{{list 常委会议 "主席会议" by="，"}}', '常委会议[常委会议=6次]，主席会议[主席会议=11次]'],
    ['{{#if (list 秘书长会议)}}有{{else}}无{{/if}}', '无'],
    ['{{#if 秘书长会议}}有{{else}}无{{/if}}', '无'],
    ['{{#if 常委会议}}有{{else}}无{{/if}}', '有'],
    ['{{#unless 秘书长会议}}无{{/unless}}', '无'],
    ['{{count type="专题协商"}}', '[计次=3次]'],
    ['{{sum 意见建议 type="专题协商"}}', '[意见建议·部分=24条]'],
    ['{{list (count type="专题协商")}}', '计次[计次=3次]'],
  ])('%s', (template, expected) => {
    expect(shown(template)).toBe(expected);
  });

  test.each([
    ['{{意见建议}}', undefined],
    ['{{figure 意见建议}}', undefined],
    ['{{list 意见建议}}', undefined],
    ['{{figure 意见建议 round=100}}', 'figure round=100'],
    ['{{number 意见建议}}', 'number'],
    ['{{number 意见建议 取整=100}}', 'number round=100'],
    ['{{number (figure 意见建议 round=100)}}', 'number round=100'],
    ['{{hanzi 常委会议}}', 'hanzi'],
  ])('%s marks how it is printed', (template, form) => {
    const marked = new RegExp(`${FIGURE_FORM}([^${FIGURE_TEXT}]*)${FIGURE_TEXT}`);
    expect(marked.exec(render(template).value ?? '')?.[1]).toBe(form);
  });

  test('take figures and lists of figures from the context', () => {
    const context = { one: figure('甲', '2次'), many: [figure('乙', '3次'), figure('丙', '0次')], none: '' };
    const shape = { one: 'figure', many: ['figure'], none: 'figure' } as const;
    const trial = { context, shape };
    expect(shown('{{one}}/{{number one}}/{{hanzi one}}/{{list one many none}}', trial)).toBe(
      '[甲=2次]/[甲=2]/[甲=两次]/甲[甲=2次]、乙[乙=3次]',
    );
    expect(shown('{{none}}{{number none}}{{figure none}}。{{#if none}}x{{/if}}', trial)).toBe('。');
    expect(shown('{{one.name}}', trial)).toBe('甲');
  });

  test('list names a figure of one activity by its measure', () => {
    const part = { ...figure('意见建议·某次协商', '24条'), label: '意见建议' };
    expect(shown('{{list it}}', { context: { it: part }, shape: { it: 'figure' } })).toBe(
      '意见建议[意见建议·某次协商=24条]',
    );
  });

  test('figure takes a name from a field, and reports one that no figure has', () => {
    const shape = { name: 'text' } as const;
    expect(shown('{{figure name}}', { context: { name: '常委会议' }, shape })).toBe('[常委会议=6次]');
    expect(shown('{{figure name}}', { context: { name: '无' }, shape })).toBe(
      'unknown-name 1:1 “{{figure name}}”',
    );
  });

  test('count and sum hand their settings on as a filter', () => {
    const source = figures(amounts);
    shown(
      '{{count type="协商、专题协商" committee="提案委" tag="甲，乙" contains="乡村" during="2024-Q1"}}',
      {
        figures: source,
      },
    );
    shown('{{sum 意见建议 类型="协商" 时间=2024}}', { figures: source });
    expect(source.asked).toMatchObject([
      {
        types: ['协商', '专题协商'],
        committees: ['提案委员会'],
        tags: ['甲', '乙'],
        contains: ['乡村'],
        during: { from: { month: 1 }, to: { month: 3 }, grain: 'quarter' },
      },
      { types: ['协商'], committees: [], tags: [], contains: [], during: { grain: 'year' } },
    ]);
  });

  test.each([
    ['{{count type="专题协伤"}}', 'unknown-filter-name'],
    ['{{count committee="无此委"}}', 'unknown-filter-name'],
    ['{{count during="2024年3月"}}', 'bad-date'],
    ['{{sum 常委会议}}', 'unknown-measure-name'],
  ])('%s is an error', (template, code) => {
    const { value, diagnostics } = render(template);
    expect(value).toBeUndefined();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});

describe('helpers about text', () => {
  const shape = {
    names: ['text'],
    flag: 'flag',
    empty: 'text',
    order: 'number',
    wordings: ['wording'],
  } as const;
  const file = logFile('a: "{{常委会议}}*"\nb: ""\n');
  const context = {
    names: ['甲*', '', '乙'],
    flag: false,
    empty: '',
    order: 3,
    wordings: [wordingAt(file, 'a'), ''],
  };
  test.each([
    ['{{join names}}', '甲\\*、乙'],
    ['{{join names by="-"}}', '甲\\*\\-乙'],
    ['{{join wordings}}', '[常委会议=6次]\\*'],
    ['甲{{br}}乙', '甲⏎乙'],
    ['{{hanzi order}}、', '三、'],
    ['{{number order}}', '3'],
    ['{{#if (eq order 3)}}是{{/if}}', '是'],
    ['{{#if (eq 常委会议 6)}}是{{/if}}', '是'],
    ['{{#if (eq (number 常委会议) "6")}}是{{/if}}', '是'],
    ['{{#if (and order flag)}}是{{else}}否{{/if}}', '否'],
    ['{{#if (or flag order)}}是{{/if}}', '是'],
    ['{{#if (not flag)}}是{{/if}}', '是'],
    ['{{or empty "无"}}', '无'],
    ['{{#if (not (or empty flag 秘书长会议))}}是{{/if}}', '是'],
    ['{{#each names}}{{@index}}{{this}}{{#if @last}}。{{else}}；{{/if}}{{/each}}', '0甲\\*；1；2乙。'],
    ['{{#each names as |name i|}}{{i}}{{name}}{{/each}}', '0甲\\*12乙'],
    ['{{names.length}}', '3'],
  ])('%s', (template, expected) => {
    expect(shown(template, { context, shape })).toBe(expected);
  });

  test('role marks the paragraph', () => {
    expect(render('{{role "credit"}}记者').value).toBe('\u{fdd4}credit\u{fdd5}记者');
  });

  test('gap leaves its mark and warns at the place the caller gave', () => {
    const { value, diagnostics } = render('{{gap "单位名称"}}');
    expect(value).toBe('\u{fdd6}单位名称\u{fdd7}');
    expect(brief(diagnostics)).toEqual(['gap 1:1 “year”']);
  });
});

describe('wording', () => {
  test('is rendered with its own figures, escaped', () => {
    const file = logFile('text: "# 召开{{常委会议}}、{{list 主席会议 秘书长会议}}\\n提出1. 建议"\n');
    const trial = { context: { text: wordingAt(file, 'text') }, shape: { text: 'wording' } } as const;
    expect(shown('{{text}}', trial)).toBe('\\# 召开[常委会议=6次]、主席会议[主席会议=11次]提出1\\. 建议');
  });

  test.each([
    [
      'text: >-\n  落实部署，\n  坚持团结\n  和民主，召开\n  {{常委会议}}\n  2024年 a\n  b\n',
      '落实部署，坚持团结和民主，召开[常委会议=6次]2024年 a b',
    ],
    ['text: 八字 八字\n', '八字 八字'],
    ['text: 甲{{list 常委会议\n  主席会议}}\n', '甲常委会议[常委会议=6次]、主席会议[主席会议=11次]'],
    ['text: "甲乙\n  丙 丁\n  戊"\n', '甲乙丙 丁戊'],
    ['text: |\n  甲\n  乙\n', '甲乙'],
  ])('drops the blanks of folded lines: %j', (yaml, expected) => {
    const trial = {
      context: { text: wordingAt(logFile(yaml), 'text') },
      shape: { text: 'wording' },
    } as const;
    expect(shown('{{text}}', trial)).toBe(expected);
  });

  test('reports its gaps in the log', () => {
    const file = logFile('text: 由{{gap "单位"}}承办\n');
    const trial = {
      context: { text: wordingAt(file, 'text') },
      shape: { text: 'wording' },
      log: log({ file }),
    } as const;
    const { value, diagnostics } = render('{{text}}', trial);
    expect(plain(value ?? '')).toBe('由\u{fdd6}单位\u{fdd7}承办');
    expect(brief(diagnostics)).toEqual(['gap 1:10 “gap”']);
  });
});
