import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestChange } from '../../src/refresh/smallest-change.ts';
import { splice } from '../../src/refresh/splice.ts';

describe('smallestChange', () => {
  it.each([
    ['24条', '25条', 1, 2, '5'],
    ['24条', '124条', 0, 0, '1'],
    ['24条', '244条', 2, 2, '4'],
    ['24条', '4条', 0, 1, ''],
    ['近500场次', '1200余场次', 0, 4, '1200余'],
    ['4209.3万元', '1.2亿元', 0, 7, '1.2亿'],
    ['111', '11', 2, 3, ''],
  ])('%s → %s', (before, after, start, end, text) => {
    expect(smallestChange(before, after)).toEqual({ range: { start, end }, text });
  });

  it('is none where nothing changes', () => expect(smallestChange('24条', '24条')).toBeUndefined());

  it('makes the one text of the other, and never cuts a character in half', () => {
    const text = fc.string({ unit: fc.constantFrom('1', '2', '条', '𠮷', '𠮸', '🀄') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = smallestChange(before, after);
        expect(splice(before, change ? [change] : [])).toBe(after);
        expect(change?.text ?? '').not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        expect(before.slice(change?.range.start, change?.range.end)).not.toMatch(
          /^[\udc00-\udfff]|[\ud800-\udbff]$/,
        );
      }),
    );
  });
});

describe('splice', () => {
  it('makes changes in whatever order, and refuses those that overlap', () => {
    const at = (start: number, end: number, text: string) => ({ range: { start, end }, text });
    expect(splice('甲乙丙', [at(2, 3, '3'), at(0, 1, '1'), at(1, 1, '-')])).toBe('1-乙3');
    expect(() => splice('甲乙丙', [at(0, 2, '1'), at(1, 3, '2')])).toThrow('overlap');
  });
});
