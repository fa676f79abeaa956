import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { proofread } from '../../src/diagnostic/messages/proofread.ts';
import { ignoredCodes, isProofreadingCode, PROOFREADING_CODES } from '../../src/proofread/codes.ts';

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

describe('ignoredCodes', () => {
  test('reads lists with commas of either width', () => {
    const { codes, unknown } = ignoredCodes(['mark-dash,mark-space', 'numeral-year，text-share-whole']);
    expect([...codes]).toEqual(['mark-dash', 'mark-space', 'numeral-year', 'text-share-whole']);
    expect(unknown).toEqual([]);
  });

  test('suggests what a mistyped code means', () => {
    expect(ignoredCodes(['mark-dahs', 'nonsense', 'toString']).unknown).toEqual([
      { name: 'mark-dahs', suggestion: 'mark-dash' },
      { name: 'nonsense', suggestion: undefined },
      { name: 'toString', suggestion: undefined },
    ]);
  });

  test('leaves out nothing but proofreading', () => {
    expect(isProofreadingCode('figure-differs')).toBe(false);
    expect(ignoredCodes(['unknown-type']).codes.size).toBe(0);
  });
});
