import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { proofread } from '../../src/diagnostic/messages/proofread.ts';
import { PROOFREADING_CODES } from '../../src/proofread/codes.ts';

const source = new URL('../../src/proofread/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const text = files
  .map((name) => (name === 'codes.ts' ? '' : readFileSync(new URL(name, source), 'utf8')))
  .join('\n');

describe('PROOFREADING_CODES', () => {
  test('has every code of the words, and each is given by a rule', () => {
    const codes = Object.keys(PROOFREADING_CODES);
    expect(codes.toSorted()).toEqual(Object.keys(proofread).toSorted());
    expect(codes.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
  });

  test('says of each what it is in a line', () => {
    for (const { title } of Object.values(PROOFREADING_CODES)) {
      expect(title).toMatch(/^[^。]{4,24}$/u);
    }
  });
});

test('the README has them all, with their clauses', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `((?:text|numeral|mark)-[a-z-]+)` \| ([^|]+) \| ([^|]*) ?\|$/gm)].map(
    ([, code = '', title = '', clause = '']) => [code, title, clause.trim()],
  );
  const rules = Object.entries(PROOFREADING_CODES).map(([code, { title, clause = '' }]) => [
    code,
    title,
    clause,
  ]);
  expect(rows).toEqual(rules);
});
