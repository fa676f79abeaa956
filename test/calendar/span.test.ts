import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDate, parseDate } from '../../src/calendar/parse-date.ts';
import { compareSpans, contains, monthOf, overlaps, yearsSpan } from '../../src/calendar/span.ts';
import { anyDate } from './any-date.ts';

function date(written: string) {
  const parsed = parseDate(written);
  if (!isDate(parsed)) throw new Error(`no date: ${written}`);
  return parsed;
}

test('a quarter holds its months and their days, and no other', () => {
  expect(contains(date('2024-Q1'), date('2024-03'))).toBe(true);
  expect(contains(date('2024-Q1'), date('2024-03-31'))).toBe(true);
  expect(contains(date('2024-Q1'), date('2024-03-31/2024-04-01'))).toBe(false);
  expect(contains(yearsSpan(2016, 2020), date('2020-12-31'))).toBe(true);
});

test('the month of a span is the one that holds all of it', () => {
  expect(monthOf(date('2024-03-05/2024-03-08'))).toEqual({ year: 2024, month: 3 });
  expect(monthOf(date('2024-Q1'))).toBeUndefined();
});

test('laws of containment and order', () => {
  fc.assert(
    fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
      expect(contains(a, a)).toBe(true);
      if (contains(a, b)) expect(overlaps(a, b)).toBe(true);
      if (contains(a, b) && contains(b, a)) expect(compareSpans(a, b)).toBe(0);
      expect(overlaps(a, b)).toBe(overlaps(b, a));
      expect(Math.sign(compareSpans(a, b))).toBe(-Math.sign(compareSpans(b, a)) + 0);
      if (compareSpans(a, b) <= 0 && compareSpans(b, c) <= 0) {
        expect(compareSpans(a, c)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
