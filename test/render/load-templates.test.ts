import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadTemplates } from '../../src/render/render.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): string {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
  return join(folder, path);
}

async function load(...folders: string[]) {
  const { value, diagnostics } = await loadTemplates(folders);
  const own = [...value.values()].filter(({ builtIn }) => !builtIn);
  return { value, own, codes: diagnostics.map(({ code }) => code) };
}

test("a user's templates stand for those of the same name", async () => {
  const path = write('a/summary.hbs', '甲');
  write('a/partials/own.hbs', '\ufeff乙');
  write('a/readme.md', '不是模板');
  write('b/partials/own.hbs', '丙');
  const { value, own, codes } = await load(join(folder, 'a'), join(folder, 'b'));
  expect(codes).toEqual([]);
  expect(value.get('summary')).toEqual({ path, text: '甲', name: 'summary', builtIn: false });
  expect(own.map(({ name, text }) => [name, text])).toEqual([
    ['partials/own', '丙'],
    ['summary', '甲'],
  ]);
  expect([...value.keys()]).toEqual([...value.keys()].sort());
});

test('what cannot be used is reported, and the rest is loaded', async () => {
  write('good.hbs', '甲');
  write('gbk.hbs', Uint8Array.of(0xbc, 0xd7));
  write('mark.hbs', '甲\u{fdd0}');
  write('nul.hbs', '甲\0');
  write('a-file', '');
  symlinkSync(join(folder, 'good.hbs'), join(folder, 'link.hbs'));
  const { own, codes } = await load(folder, join(folder, 'missing'), join(folder, 'a-file'));
  expect(own.map(({ name }) => name)).toEqual(['good']);
  expect([...codes].sort()).toEqual([
    'template-character',
    'template-character',
    'template-encoding',
    'template-folder',
    'template-folder',
    'template-link',
  ]);
});

test('a linked folder is not entered', async () => {
  write('elsewhere/secret.hbs', '甲');
  write('own/good.hbs', '乙');
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'own/link'));
  const { own } = await load(join(folder, 'own'));
  expect(own.map(({ name }) => name)).toEqual(['good']);
});

test.skipIf(process.getuid?.() === 0)('an unreadable file is reported', async () => {
  chmodSync(write('closed.hbs', '甲'), 0);
  expect((await load(folder)).codes).toEqual(['template-unreadable']);
});
