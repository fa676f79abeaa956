import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closest } from '../../src/diagnostic/suggest.ts';

test.each([
  ['会仪', ['日期', '会议'], '会议'],
  ['tpye', ['date', 'type', 'times'], 'type'],
  ['Date', ['type', 'date'], 'date'],
  ['日 期', ['类型', '日期'], '日期'],
  ['“会议”', ['会议'], '会议'],
  ['常务委会议', ['主席会议', '常委会议'], '常委会议'],
  ['意见建义', ['意见建议', '意见'], '意见建议'],
  ['意见', ['调研报告', '意见建议'], '意见建议'],
])('%s of %j is %s', (name, candidates, expected) => {
  expect(closest(name, candidates)).toBe(expected);
});

test.each([
  ['工作总结', ['日期', '类型']],
  ['x', ['y']],
  ['会议', ['全体会议', '主席会议']],
  ['会', ['报告会']],
  ['', ['a']],
])('%j resembles none of %j', (name, candidates) => {
  expect(closest(name, candidates)).toBeUndefined();
});

test('one edit of a name of two or more characters always leads back to it', () => {
  const name = fc.stringMatching(/^[一-龥]{3,8}$/u);
  const mistyped = fc.tuple(name, fc.nat(), fc.stringMatching(/^[一-龥]$/u));
  fc.assert(
    fc.property(mistyped, ([right, at, other]) => {
      const index = at % right.length;
      expect(closest(right.slice(0, index) + other + right.slice(index + 1), [right])).toBe(right);
      expect(closest(right.slice(0, index) + right.slice(index + 1), [right])).toBe(right);
      expect(closest(right.slice(0, index) + other + right.slice(index), [right])).toBe(right);
    }),
  );
});
