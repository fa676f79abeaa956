import { expect, test } from 'vitest';
import { loadTemplates, type TemplateSet, unusedTemplates } from '../../src/render/render.ts';
import { templateSet } from './support.ts';

async function unused(texts: Readonly<Record<string, string>>, names?: readonly string[]) {
  const builtIn: TemplateSet = (await loadTemplates([])).value;
  const all: TemplateSet = new Map([...builtIn, ...templateSet(texts)]);
  return unusedTemplates(all, names && new Set(names)).map(({ at, hint }) => [at?.file.path, hint]);
}

test('warns of files that nothing leads to, with the name that was meant', async () => {
  expect(await unused({ 'partials/leads': '', foo: '{{> partials/mine}}', 'partials/mine': '' })).toEqual([
    ['partials/leads.hbs', '是否想写 partials/lead？'],
    ['foo.hbs', '运行 cppcc-report templates list 查看内置模板的名称'],
  ]);
});

test('warns of sentences whose name is nearly a type', async () => {
  expect(await unused({ 'sentences/专题协尚': '' })).toEqual([
    ['sentences/专题协尚.hbs', '是否想写 sentences/专题协商？'],
  ]);
});

test('suggests no name that shares but its folder', async () => {
  expect(await unused({ 'partials/closing': '', 'partials/theme': '', summary: '' })).toContainEqual([
    'partials/closing.hbs',
    '运行 cppcc-report templates list 查看内置模板的名称',
  ]);
});

test('is content with what stands for a built-in, is called, or is for a type of the log', async () => {
  const texts = { plan: '', 'partials/lead': '', 'sentences/文旅': '', 'sentences/default': '' };
  expect(await unused(texts, ['文旅', '文史'])).toEqual([]);
});
