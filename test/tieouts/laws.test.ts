import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuantity } from '../../src/quantity/format-quantity.ts';
import { roundShares } from '../../src/quantity/round-shares.ts';
import { shareOf } from '../../src/quantity/share.ts';
import { codes, held, heldGivens, messages } from './held.ts';

const TYPES = ['专题协商', '对口协商', '座谈会'] as const;
const runs = { numRuns: 40 };

/** Rows of a log: which type, and how many suggestions came of it. */
const anyRows = fc.array(
  fc.record({ type: fc.constantFrom(...TYPES), count: fc.integer({ min: 1, max: 99 }) }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

type Rows = readonly { readonly type: string; readonly count: number }[];

/** A log whose total is all suggestions, and whose parts are those of each type. */
function logOfRows(rows: Rows, check: string): string {
  const activities = rows.map(
    ({ type, count }, at) =>
      `- {date: 2024-03-0${at + 1}, type: ${type}, title: 第${at}项, results: {意见建议: ${count}条}}\n`,
  );
  const figures = TYPES.map((type) => `  ${type}建议: {sum: 意见建议, where: {type: ${type}}}\n`);
  return `year: 2024\nactivities:\n${activities.join('')}figures:\n${figures.join('')}checks:\n${check}\n`;
}

const PARTS = `[${TYPES.map((type) => `${type}建议`).join(', ')}]`;
const sumOf = (rows: Rows) => rows.reduce((sum, { count }) => sum + count, 0);

test('law: computed parts make their computed total', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(held(logOfRows(rows, `- {total: 意见建议, parts: ${PARTS}}`))).toEqual([]);
    }),
    runs,
  );
});

test('law: one entry changed breaks the tie-out by just that much, in whatever order the entries stand', () => {
  const change = fc.record({ at: fc.nat(7), by: fc.integer({ min: 1, max: 500 }) });
  fc.assert(
    fc.property(anyRows, change, (rows, { at, by }) => {
      const check = `- {total: ${sumOf(rows)}条, parts: ${PARTS}}`;
      const changed = rows.map((row, index) =>
        index === at % rows.length ? { ...row, count: row.count + by } : row,
      );
      expect(held(logOfRows(rows, check))).toEqual([]);
      const [said] = messages(held(logOfRows(changed, check)));
      expect(said).toMatch(new RegExp(`，差${by}条$`));
      expect(messages(held(logOfRows(changed.toReversed(), check)))).toEqual([said]);
    }),
    runs,
  );
});

/** Parts of a whole, each more than none. */
const anyParts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 6 });
const NAMES = ['甲', '乙', '丙', '丁', '戊', '己'];

function heldList(parts: readonly number[], shares: readonly string[], more: string) {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const givens = parts.map((part, at) => `${NAMES[at]}: ${part}件`).join(', ');
  const stated = shares.map((share, at) => `${NAMES[at]}: ${share}`).join(', ');
  return heldGivens(`{总数: ${whole}件, ${givens}}`, `{shares: {${stated}}, of: 总数, ${more}}`);
}

test('law: half-up shares always pass, and a share a step off never does', () => {
  fc.assert(
    fc.property(anyParts, fc.nat(2), fc.nat(5), (parts, decimals, at) => {
      const whole = new Big(parts.reduce((sum, part) => sum + part, 0));
      const shares = parts.map((part) => shareOf(new Big(part), whole, decimals) ?? { value: new Big(0) });
      const texts = shares.map(({ value }) => `${value.toFixed(decimals)}%`);
      expect(heldList(parts, texts, 'complete: true')).toEqual([]);
      const wrong = at % parts.length;
      const off = texts.with(
        wrong,
        `${shares[wrong]?.value.plus(new Big(10).pow(-decimals)).toFixed(decimals)}%`,
      );
      expect(codes(heldList(parts, off, 'complete: true')).map((code) => code.split(' ')[0])).toEqual([
        'checked-share-differs',
      ]);
    }),
    runs,
  );
});

test('law: shares by largest remainder always pass as such', () => {
  fc.assert(
    fc.property(anyParts, fc.nat(2), (parts, decimals) => {
      const amounts = parts.map((part) => new Big(part));
      const whole = amounts.reduce((sum, part) => sum.plus(part), new Big(0));
      const shares = roundShares(amounts, whole, decimals, 'largest-remainder');
      const texts = shares.map(({ share }) => formatQuantity(share));
      expect(heldList(parts, texts, 'rounding: largest-remainder')).toEqual([]);
    }),
    runs,
  );
});
