import { expect, test } from 'vitest';
import { checkTemplates } from '../../src/render/render.ts';
import { brief, templateSet } from './support.ts';

test.each([
  ['甲\n{{#if 甲}}\n  乙', 'template-syntax 2:1 “{{#if 甲}}”', '块“if”没有结束', '缺少 {{/if}}'],
  [
    '{{#each 甲}}{{#if 乙}}{{/if}}',
    'template-syntax 1:1 “{{#each 甲}}”',
    '块“each”没有结束',
    '缺少 {{/each}}',
  ],
  [
    '{{#if 甲}}{{/each}}',
    'template-syntax 1:10 “{{/each}}”',
    '{{#if}} 与 {{/each}} 不是一对',
    '请写 {{/if}}',
  ],
  [
    '{{#each 甲}}\n{{#if 乙}}{{/if}}\n{{/if}}\n{{/each}}',
    'template-syntax 3:1 “{{/if}}”',
    '{{#each}} 与 {{/if}} 不是一对',
    '请写 {{/each}}',
  ],
  ['甲{{/if}}', 'template-syntax 1:2 “{{/if}}”', '这里没有要结束的块', undefined],
  ['{{else}}', 'template-syntax 1:1 “{{else}}”', '多了一个 {{else}}', '一个块里只能有一个 {{else}}'],
  [
    '{{#if 甲}}{{else}}{{else}}{{/if}}',
    'template-syntax 1:18 “{{else}}”',
    '多了一个 {{else}}',
    '一个块里只能有一个 {{else}}',
  ],
  ['你好{{ }}', 'template-syntax 1:3 “{{ }}”', '双花括号里是空的', undefined],
  ['{{常委会议', 'template-syntax 1:1 “{{”', '双花括号没有结束', '缺少 }}'],
  ['{{常委会议\n乙', 'template-syntax 1:1 “{{”', '双花括号没有结束', '缺少 }}'],
  ['{{常委会议}', 'template-syntax 1:7 “}”', '右花括号少了一个', '写两层花括号：{{名称}}'],
  ['{{常委会议} 乙 {{丙}}', 'template-syntax 1:7 “}”', '右花括号少了一个', '写两层花括号：{{名称}}'],
  ['{{{常委会议}}', 'template-syntax 1:1 “{{{”', '左右花括号数目不等', '写两层花括号：{{名称}}'],
  [
    '{{list 甲,乙}}',
    'template-syntax 1:9 “,”',
    '双花括号里不能用逗号',
    '几个名称之间空一格：{{list 名称 名称}}',
  ],
  ['{{90%}}', 'template-syntax 1:5 “%”', '双花括号里不能有“%”', undefined],
  ['{{甲+乙}}', 'template-syntax 1:4 “+”', '双花括号里不能有“+”', undefined],
  ['{{figure 甲 round=}}', 'template-syntax 1:18 “}}”', '等号后面没有内容', '写作 名称="内容"'],
  ['{{gap "甲}}', 'template-syntax 1:7 “"”', '引号没有成对', undefined],
  ['{{#if (eq 甲 乙}}', 'template-syntax 1:14 “}}”', '缺少右括号', undefined],
  [
    '{{list by="、" 甲}}',
    'template-syntax 1:16 “}}”',
    '带等号的设置后面不能再写名称',
    '请把名称写在前面，设置写在后面',
  ],
  ['{{甲/../乙}}', 'template-syntax 1:3 “甲”', '.. 和 this 只能写在最前面', undefined],
  ['甲{{!-- 乙', 'template-syntax 1:2 “{{”', '注释没有结束', '注释写作 {{!-- … --}}'],
  [
    '{{甲 as |乙|}}',
    'template-syntax 1:5 “as”',
    '这里不能用 as',
    'as |名称| 只用在 {{#each}} 和 {{#with}} 里',
  ],
])('%s', (text, place, problem, hint) => {
  const diagnostics = checkTemplates(templateSet({ summary: text }), { summary: {} }, undefined);
  expect(brief(diagnostics)).toEqual([place]);
  expect(diagnostics[0]?.message).toBe(`模板写法有误：${problem}`);
  expect(diagnostics[0]?.hint).toBe(hint);
});

test('a block of a sentence pattern that ends on the next line is told to end on its own', () => {
  const templates = templateSet({ summary: '', 'sentences/default': '{{#if 甲}}\n甲{{/if}}' });
  const diagnostics = checkTemplates(templates, { summary: {} }, undefined);
  expect(brief(diagnostics)).toEqual(['template-syntax 1:1 “{{#if 甲}}”', 'template-syntax 2:2 “{{/if}}”']);
  expect(new Set(diagnostics.map(({ hint }) => hint))).toEqual(new Set(['句式一行一个，块要在同一行里写完']));
});
