import { expect, test } from 'vitest';
import { headingMarker } from '../../src/context/markers.ts';

test('numbers headings as 公文 nest them', () => {
  expect([1, 2, 3, 4, 5].map((level) => headingMarker(level, 12))).toEqual([
    '十二、',
    '（十二）',
    '12.',
    '（12）',
    '（12）',
  ]);
});
