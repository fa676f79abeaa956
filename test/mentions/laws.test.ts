import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../src/mentions/clause.ts';
import type { Mention } from '../../src/mentions/mention.ts';
import { formatHanzi, formatQuantity } from '../../src/quantity/format-quantity.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';
import { scaledNumber } from '../../src/quantity/scale.ts';
import { anyQuantity } from '../quantity/any-quantity.ts';
import { mentionsIn } from './mentions-in.ts';

const anyUnit = fc.constantFrom(
  '次',
  '条',
  '件',
  '人次',
  '场次',
  '名',
  '元',
  '%',
  '个',
  '亩',
  '方面',
  '平方米',
  '个百分点',
);
const anyQuantityInText = anyUnit.chain((unit) => anyQuantity(unit));

/** What stands before and after a number without changing it; numerals and words of precision would. */
const before = [
  '',
  '全年召开常委会议',
  '其中，',
  '办复率为',
  '（',
  '提出意见建议',
  '；走访界别群众',
  '达',
  '“十四五”时期共',
  '2024年',
];
const after = ['', '。', '，同比增长', '、主席会议', '）', '的意见建议', '；', '，2025年', '：', '”'];

/** Texts dense with what mentions are made of. */
const dense = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'0123456789０９一二两三五十百千万亿零〇点第届年月日次个件人名余多约近超上下至到—-～、，。：“”《》（） +%/.',
      ),
      fc.constantFrom('百分之', '左右', '以上', '不少于', '人次', '方面', '\u2009', '\uFFFC', '😀', '\uD800'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('a quantity as documents print it', () => {
  test('is found in any sentence, with its range and its value', () => {
    fc.assert(
      fc.property(
        anyQuantityInText,
        fc.constantFrom(...before),
        fc.constantFrom(...after),
        (quantity, left, right) => {
          const text = formatQuantity(quantity);
          // 1.9个专委会 may be the first item of a list.
          fc.pre(left !== '' || !text.includes('.') || !/^\p{L}/u.test(right));
          const found = mentionsIn(left + text + right);
          expect(found.map(({ text }) => text)).toEqual([text]);
          expect(found[0]?.range).toEqual({ start: left.length, end: left.length + text.length });
          expectSaid(found[0]?.amount, quantity);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is found in hanzi too', () => {
    const whole = anyQuantityInText
      .filter((quantity) => quantity.unit !== '%')
      .map((quantity): Quantity => ({ ...quantity, value: scaledNumber(quantity).round(0, 0), scale: '' }))
      .filter(({ value }) => value.gt(2));
    fc.assert(
      fc.property(whole, (quantity) => {
        const text = formatHanzi(quantity);
        const found = mentionsIn(`全年召开会议${text}。`);
        fc.pre(!/^[百千万亿]/.test(text));
        expect(found.map(({ text }) => text)).toEqual([text]);
        expectSaid(found[0]?.amount, quantity);
      }),
      { numRuns: 1000 },
    );
  });
});

function expectSaid(amount: unknown, { value, unit, precision }: Quantity): void {
  expect(amount).toMatchObject({ kind: 'single', quantity: { unit, precision } });
  expect((amount as { quantity: Quantity }).quantity.value.toFixed()).toBe(value.toFixed());
}

describe('any text', () => {
  test('has mentions in order, without overlap, that stand in it', () => {
    fc.assert(
      fc.property(dense, (text) => {
        let last = 0;
        for (const mention of mentionsIn(text)) {
          expect(mention.range.start).toBeGreaterThanOrEqual(last);
          expect(mention.range.end).toBeGreaterThan(mention.range.start);
          expect(mention.text).toBe(text.slice(mention.range.start, mention.range.end));
          last = mention.range.end;
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('has clauses that hold what they are asked for, the finer within the coarser', () => {
    fc.assert(
      fc.property(dense, (text) => {
        const clauses = clausesOf(text);
        for (const { range } of mentionsIn(text)) {
          const [sentence, clause, item] = (['sentence', 'clause', 'item'] as const).map((level) =>
            clauses.around(range, level),
          );
          expect(sentence?.start).toBeLessThanOrEqual(clause?.start ?? -1);
          expect(clause?.start).toBeLessThanOrEqual(item?.start ?? -1);
          expect(item?.start).toBeLessThanOrEqual(range.start);
          expect(item?.end).toBeGreaterThan(range.start);
          expect(clause?.end).toBeGreaterThanOrEqual(item?.end ?? Number.NaN);
          expect(sentence?.end).toBeGreaterThanOrEqual(clause?.end ?? Number.NaN);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

// Each takes less than a second, and minutes in the square of the text.
describe('time is linear', { timeout: 60_000 }, () => {
  const pieces = [
    '1', '３', '一', '亿', '十', '三四', '+', '1+', '1、', '1,', '1,234', '1.', '1 234 ', '1-', '1/', '“', '“一', '《1', '第', '第1',
    '1年', '1年1', '一届', ' ', '  1', '(', '（1', 'a1', '1a', '1@', 'a.', '百分之', '百分之一', '1人', '一次、', '1次、', '约', '不少于1', '1——',
    '电话1', '0531-', '。', '"', '"1', '{', '三、', '1万', '1亿1', '到1', '1\u2009', '1:', 'http://1',
  ]; // biome-ignore format: a list
  test.each(pieces)('for 300,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length));
    const clauses = clausesOf(text);
    const isAround = ({ range }: Mention) => clauses.around(range, 'item').start <= range.start;
    expect(mentionsIn(text).every(isAround)).toBe(true);
  });
});
