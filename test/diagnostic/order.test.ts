import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostic/order.ts';
import { place, unknownKey } from './place.ts';

test('by file, then by position; what has no place comes last; repeats go', () => {
  const text = 'a: 1\nb: 2\nc: 3\n';
  const nowhere = diagnose('file-missing', { path: 'x.yaml' });
  const inB = unknownKey('a', place(text, 'a', 'b.yaml'));
  const list = [
    nowhere,
    inB,
    unknownKey('c', place(text, 'c', 'a.yaml')),
    unknownKey('a', place(text, 'a', 'a.yaml')),
    inB,
  ];
  const sorted = sortDiagnostics(list);
  expect(sorted.map(({ at }) => at && `${at.file.path}:${at.range.start}`)).toEqual([
    'a.yaml:0',
    'a.yaml:10',
    'b.yaml:0',
    undefined,
  ]);
});

test('the order in which they were found makes no difference', () => {
  const text = 'a: 1\nb: 2\nc: 3\nd: 4\n';
  const list = [...'abcd'].map((key) => unknownKey(key, place(text, key)));
  const shuffled = fc.shuffledSubarray(list, { minLength: 4 });
  fc.assert(
    fc.property(shuffled, (some) => {
      expect(sortDiagnostics(some)).toEqual(list);
    }),
  );
});
