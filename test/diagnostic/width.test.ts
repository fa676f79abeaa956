import { eastAsianWidth } from 'get-east-asian-width';
import { expect, test } from 'vitest';
import { displayWidth, pad, printable } from '../../src/diagnostic/width.ts';

test.each([
  ['abc', 3],
  ['日期', 4],
  ['日期：', 6],
  ['a b~', 4],
  ['提案a\u0301', 5],
  ['\ta', 5],
  ['e\u0301', 1],
  ['\u200b', 0],
  ['𠮷野家', 6],
  ['👨‍👩‍👧', 2],
  ['ｆｕｌｌ', 8],
])('%j is %i columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('signs that are counted without a look at their neighbours have the width that Unicode gives them', () => {
  for (let code = 0x20; code <= 0xffff; code += 1) {
    const sign = String.fromCharCode(code);
    if (/[\p{Control}\p{Format}\p{Mark}\p{Surrogate}]/u.test(sign)) continue;
    expect(displayWidth(sign), code.toString(16)).toBe(eastAsianWidth(code));
  }
});

test('what is printed is as wide as said, and moves no cursor', () => {
  expect(printable('a\tb\u001b[31m\u202e')).toBe('a    b[31m');
});

test('padding counts hanzi as two columns', () => {
  expect(pad('意见', 6)).toBe('意见  ');
  expect(pad('意见', 6, 'before')).toBe('  意见');
  expect(pad('意见建议', 6)).toBe('意见建议');
});
