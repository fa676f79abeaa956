import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '../../src/diagnostic/messages/index.ts';

const folder = join(import.meta.dirname, '../../src/diagnostic/messages');
const stages = readdirSync(folder)
  .map((name) => name.replace('.ts', ''))
  .filter((name) => name !== 'index' && name !== 'message');

test('every code is declared by one stage only, in kebab-case', async () => {
  const codes: string[] = [];
  for (const stage of stages) {
    const declared: Record<string, object> = (await import(join(folder, `${stage}.ts`)))[stage];
    codes.push(...Object.keys(declared));
  }
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  expect(codes.filter((code) => !/^[a-z]+\d?(-[a-z\d]+)*$/.test(code))).toEqual([]);
  expect(Object.keys(messages).sort()).toEqual(codes.sort());
});
