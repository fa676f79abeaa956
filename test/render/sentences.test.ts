import { describe, expect, test } from 'vitest';
import { checkTemplates } from '../../src/render/render.ts';
import { brief, figure, shown, templateSet } from './support.ts';

const activity = {
  variant: 'number',
  type: 'text',
  group: 'text',
  title: 'text',
  place: 'text',
  topics: 'text',
  times: 'figure',
} as const;
const shape = { activities: [activity] } as const;

const sentences = {
  'sentences/专题协商':
    '{{!-- 第一行\n  第二行 --}}\n在{{place}}召开{{title}}。\n\n  召开{{title}}{{#if topics}}，围绕{{topics}}{{/if}}。\n',
  'sentences/协商': '{{! 类别 }}\n协商{{title}}。\r\n再协商{{title}}。',
  'sentences/default': '{{type}}：{{title}}。',
};

function written(part: object, others: Readonly<Record<string, string>> = sentences): string {
  const one = {
    variant: 0,
    type: '专题协商',
    group: '协商',
    title: '',
    place: '',
    topics: '',
    times: '',
    ...part,
  };
  return shown('{{#each activities}}{{sentence this}}{{/each}}', {
    context: { activities: [one] },
    shape,
    others,
  });
}

describe('a sentence', () => {
  test.each([
    ['uses the pattern that has all it prints', { title: '会', place: '县城' }, '在县城召开会。'],
    ['varies', { title: '会', place: '县城', variant: 1 }, '召开会。'],
    ['comes round', { title: '会', place: '县城', variant: 2 }, '在县城召开会。'],
    ['leaves out patterns that lack something', { title: '会' }, '召开会。'],
    ['does not mind what is missing in a block', { title: '会', topics: '产业' }, '召开会，围绕产业。'],
    ["falls back on the group's", { type: '远程协商', title: '会', variant: 1 }, '再协商会。'],
    ['falls back on the default', { type: '义诊', group: '惠民', title: '会' }, '义诊：会。'],
    ['escapes', { title: '*会*' }, '召开\\*会\\*。'],
  ])('%s', (_, part, expected) => {
    expect(written(part)).toBe(expected);
  });

  test('falls back when no pattern of the type is usable', () => {
    expect(written({ title: '' }, { ...sentences, 'sentences/default': '开展{{type}}。' })).toBe(
      '开展专题协商。',
    );
  });

  test('warns when there is none', () => {
    expect(written({ title: '' })).toBe('');
  });

  test('can be tested for', () => {
    const one = {
      variant: 0,
      type: '甲',
      group: '乙',
      title: '',
      place: '',
      topics: '',
      times: figure('次', '2次'),
    };
    const trial = { context: { activities: [one] }, shape, others: sentences };
    expect(shown('{{#each activities}}{{#if (sentence this)}}有{{else}}无{{/if}}{{/each}}', trial)).toBe(
      '无',
    );
  });
});

test('patterns are checked with the activity they get, and errors placed in their line', () => {
  const templates = templateSet({
    summary: '{{#each activities}}{{sentence this}}{{/each}}',
    'sentences/甲': '{{!-- 说明\n{{x}} --}}\n  {{titel}}\n{{title}}，{{lst}}\n{{#if title}}\n{{title}\n',
  });
  const found = checkTemplates(templates, { summary: shape }, new Set());
  expect(brief(found)).toEqual([
    'unknown-name 3:5 “titel”',
    'unknown-name 4:13 “lst”',
    'template-syntax 5:1 “{{#if title}}”',
    'template-syntax 6:8 “}”',
  ]);
});

test('a gap is reported only by the pattern that was chosen', () => {
  const others = { 'sentences/default': '{{gap "甲"}}{{place}}\n{{title}}{{gap "乙"}}' };
  expect(written({ title: '会' }, others)).toBe('会\u{fdd6}乙\u{fdd7}');
});
