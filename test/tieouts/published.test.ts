import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sortDiagnostics } from '../../src/diagnostic/order.ts';
import { lineColumn } from '../../src/source/source.ts';
import { diagnosticsOf } from '../validate/diagnostics-of.ts';

/**
 * How published figures go wrong: each kind of mistake as a log, and the same log put right. A wrong one says what is
 * to be found in it, with words of what it is told: `# expect: code line:column words`.
 */
const folder = join(import.meta.dirname, '../fixtures/published');
const logs = (part: string) => readdirSync(join(folder, part)).sort();

test('every mistake has its repair, and none is left out', () => {
  expect(logs('repaired')).toEqual(logs('wrong'));
  expect(logs('wrong')).toHaveLength(21);
});

test.each(logs('wrong'))('%s is found out', async (name) => {
  const path = join(folder, 'wrong', name);
  const expected = [...readFileSync(path, 'utf8').matchAll(/^# expect: (\S+ \d+:\d+) (.+)$/gmu)];
  const found = sortDiagnostics(await diagnosticsOf(path));
  expect(expected.length).toBeGreaterThan(0);
  expect(found.map(({ code, at }) => `${code} ${place(at)}`)).toEqual(expected.map(([, what]) => what));
  for (const [index, [, , words = '']] of expected.entries())
    expect(`${found[index]?.message} ${found[index]?.hint}`).toContain(words);
});

test.each(logs('repaired'))('%s, put right, is clean', async (name) => {
  expect(await diagnosticsOf(join(folder, 'repaired', name))).toEqual([]);
});

function place(at: Parameters<typeof sortDiagnostics>[0][number]['at']): string {
  if (!at) return '-';
  const { line, column } = lineColumn(at.file, at.range.start);
  return `${line}:${column}`;
}
