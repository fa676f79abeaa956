import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions } from '../../src/mentions/find-mentions.ts';
import { proofread } from '../../src/proofread/proofread.ts';
import { rules } from '../../src/proofread/rules.ts';
import { found, textOf } from './text.ts';

/** Pieces that rules look for, so that they meet in every order. */
const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '‘',
    '’',
    '《',
    '》',
    '（',
    '）',
    '(',
    ')',
    '—',
    '——',
    '…',
    '...',
    '等',
    '，',
    '。',
    '、',
    ',',
    ':',
    ' ',
  ],
  ...[
    '全年',
    '召开',
    '常委会议',
    '其中',
    '占',
    '第',
    '次',
    '年',
    '月',
    '日',
    '约',
    '近',
    '余',
    '以上',
    '左右',
    '的',
  ],
  ...[
    '1',
    '5',
    '24',
    '2024',
    '二〇二四',
    '三',
    '十一',
    '.4',
    '6次',
    '15件',
    '205件',
    '39.2%',
    '4千',
    '13～17万元',
    '一、',
  ],
);
const paragraph = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string(),
);
const written = fc.record({
  kind: fc.constantFrom('heading', 'paragraph', 'cell', 'note'),
  trail: fc.array(paragraph, { maxLength: 2 }),
  text: paragraph,
});

test('any text is read, and what is found stands in it', () => {
  fc.assert(
    fc.property(fc.array(written, { maxLength: 8 }), (passages) => {
      const text = textOf(...passages);
      const finds = proofread(
        text,
        text.passages.flatMap((passage) => findMentions(passage)),
      );
      for (const { at, severity, message, related = [] } of finds) {
        expect(severity).toBe('warning');
        expect(message).not.toMatch(/undefined|NaN|。$/);
        for (const place of [at, ...related.map((one) => one.at)]) {
          expect(place?.range.start).toBeGreaterThanOrEqual(0);
          expect(place?.range.end).toBeLessThanOrEqual(text.file.text.length);
          expect(place?.range.end).toBeGreaterThan(place?.range.start ?? Number.POSITIVE_INFINITY);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('what is corrected is right', () => {
  fc.assert(
    fc.property(paragraph, (text) => {
      for (const rule of rules) {
        const [first, ...more] = found(rule, text);
        const corrected = first?.hint?.startsWith('宜写作 ') ? first.hint.slice('宜写作 '.length) : undefined;
        // A pair's correction pairs others anew.
        if (corrected === undefined || !first?.at || first.code.startsWith('mark-')) continue;
        const { start, end } = first.at.range;
        const again = found(rule, text.slice(0, start) + corrected + text.slice(end));
        expect(again.length).toBeLessThanOrEqual(more.length);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  '“',
  '“甲”、',
  '（',
  '一、',
  '…',
  '3',
  '15件，占6.7%，',
  '全年召开常委会议6次、',
  '办复259件，满意率59.9%，',
  '甲占39.2%、',
  '汉字 ',
])('%s many times over takes time in proportion', { timeout: 60_000 }, (piece) => {
  const manuscript = textOf(piece.repeat(60_000 / piece.length));
  const mentions = manuscript.passages.flatMap((passage) => findMentions(passage));
  const said = proofread(manuscript, mentions);
  expect(said.every(({ at }) => at?.file === manuscript.file)).toBe(true);
});
