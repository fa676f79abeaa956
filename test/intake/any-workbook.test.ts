import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeIn } from '../../src/intake/take-in.ts';
import { anyWorkbook } from './any-workbook.ts';
import { book } from './book.ts';

/** What may be said of a ledger in which nothing is wrong. */
const HARMLESS = new Set(['column-unmatched', 'column-without-numbers', 'unit-assumed']);

test('law: a ledger says what went into it, however an office lays it out', () => {
  fc.assert(
    fc.property(anyWorkbook, ({ sheet, entries }) => {
      const { value, diagnostics } = takeIn(book(sheet), { mapping: new Map(), year: 2024 });
      const taken = value?.activities.map(({ value: { note, source: _, ...said } }) => ({
        ...said,
        contact: note?.replace(/^(?:联系人|经手同志)：/, ''),
      }));
      expect(taken).toEqual(entries);
      expect(diagnostics.map(({ code }) => code).filter((code) => !HARMLESS.has(code))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
