import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf, edited } from '../../src/read/draft.ts';

test('offsets of what was not changed lead back to where it was', () => {
  const draft = edited(draftOf('日期：2024'), [{ at: 2, remove: 1, insert: ': ' }]);
  expect(draft.text).toBe('日期: 2024');
  expect([0, 1, 2, 4, 8].map(draft.toSource)).toEqual([0, 1, 2, 3, 7]);
});

test('of overlapping changes the first counts', () => {
  const draft = edited(draftOf('abcdef'), [
    { at: 1, remove: 3, insert: 'x' },
    { at: 2, remove: 1, insert: 'y' },
    { at: 4, remove: 0, insert: 'z' },
  ]);
  expect(draft.text).toBe('axzef');
});

test('every character that survives any changes leads back to itself', () => {
  const change = fc.record({ at: fc.nat(30), remove: fc.nat(3), insert: fc.string({ maxLength: 3 }) });
  const rounds = fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(rounds, (changes) => {
      // Private-use letters, each once: what is inserted is ASCII.
      const text = Array.from({ length: 30 }, (_, index) => String.fromCharCode(0xe000 + index)).join('');
      let draft = draftOf(text);
      for (const edits of changes) {
        const inside = edits.filter(({ at, remove }) => at + remove <= draft.text.length);
        draft = edited(draft, inside);
      }
      let last = 0;
      for (let offset = 0; offset <= draft.text.length; offset += 1) {
        const source = draft.toSource(offset);
        expect(source).toBeGreaterThanOrEqual(last);
        expect(source).toBeLessThanOrEqual(text.length);
        last = source;
        const letter = draft.text[offset];
        if (letter && letter >= '\ue000') expect(text[source]).toBe(letter);
      }
    }),
  );
});

test('places are looked up among any number of changes', () => {
  const edits = Array.from({ length: 200_000 }, (_, index) => ({ at: index * 2, remove: 1, insert: ': ' }));
  const { toSource } = edited(draftOf('：甲'.repeat(200_000)), edits);
  const wrong = edits.filter(
    ({ at }, index) => toSource(index * 3) !== at || toSource(index * 3 + 2) !== at + 1,
  );
  expect(wrong).toEqual([]);
});
