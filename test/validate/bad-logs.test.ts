import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sortDiagnostics } from '../../src/diagnostic/order.ts';
import { lineColumn } from '../../src/source/source.ts';
import { diagnosticsOf } from './diagnostics-of.ts';

const folder = join(import.meta.dirname, '../fixtures/bad');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

test('no bad log is left out', () => {
  expect(fixtures.length).toBe(102);
});

/** Each says what is to be found in it: `# expect: code line:column`, one comment a diagnostic, and nothing else. */
test.each(fixtures)('%s', async (name) => {
  const path = join(folder, name);
  const expected = [...readFileSync(path, 'utf8').matchAll(/^# expect: (\S+ \d+:\d+)/gmu)].map(
    ([, what]) => what,
  );
  const found = sortDiagnostics(await diagnosticsOf(path)).map(({ code, at }) => {
    const { line, column } = at ? lineColumn(at.file, at.range.start) : { line: 0, column: 0 };
    return `${code} ${line}:${column}`;
  });
  expect(expected.length).toBeGreaterThan(0);
  expect(found.sort()).toEqual(expected.sort());
});
