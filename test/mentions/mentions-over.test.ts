import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions } from '../../src/mentions/find-mentions.ts';
import { mentionsOver } from '../../src/mentions/mentions-over.ts';
import { passageOf } from './mentions-in.ts';

const texts = ['一年来，召开会议6次、调研12次，收集意见建议320条。', '没有数。', '9场'].map(passageOf);
const mentions = texts.flatMap((passage) => findMentions(passage));

test('a span is given the numbers that share a character with it, be the span empty or beyond the text', () => {
  const anyRange = fc
    .tuple(fc.nat(40), fc.nat(10))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.constantFrom(...texts), anyRange, (passage, range) => {
      const expected = mentions.filter(
        (mention) =>
          mention.passage === passage && mention.range.start < range.end && range.start < mention.range.end,
      );
      expect(mentionsOver(mentions)({ passage, range })).toEqual(expected);
    }),
  );
});

test('a passage without numbers has none', () => {
  expect(mentionsOver(mentions)({ passage: passageOf('6次'), range: { start: 0, end: 2 } })).toEqual([]);
});
