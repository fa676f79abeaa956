import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/mentions/find-mentions.ts';
import { PROOFREADING_CODES, type ProofreadingCode } from '../../src/proofread/codes.ts';
import { proofread } from '../../src/proofread/proofread.ts';
import { textOf, type Written } from './text.ts';

/** A text for each code, wrong in nothing else. */
const texts: Readonly<Record<ProofreadingCode, readonly Written[]>> = {
  'text-figures-differ': ['全年召开常委会议6次。', '全年召开常委会议7次。'],
  'text-units-differ': ['报送社情民意信息40条，被采用17期。'],
  'text-ordinal-forms': ['第67次主席会议、第六十六次主席会议。'],
  'text-parts-differ': [
    '办结591件，其中甲类148件，占25.2%；乙类364件，占61.9%；丙类66件，占11.2%；丁类10件，占1.7%。',
  ],
  'text-shares-total': ['甲类占39.2%、乙类占28.1%、丙类占31.9%。'],
  'text-share-whole': ['收到223件，立案205件，其中甲类80件，占39.0%，乙类60件，占29.3%，丙类15件，占6.7%。'],
  'text-share-rounding': ['赞成4502票，占5005票的89.9%。'],
  'text-share-differs': ['赞成45票，占50票的95%。'],
  'text-share-impossible': ['在259份问卷中，满意的占59.9%。'],
  'numeral-date': ['二〇〇八年8月8日召开。'],
  'numeral-forms': ['召开主席会议十一次、常委会议6次。'],
  'numeral-range-percent': ['占15～30%。'],
  'numeral-range-scale': ['投入13～17万元。'],
  'numeral-year': ['2021—25年规划。'],
  'numeral-estimate': ['用了三、四个月。'],
  'numeral-scale': ['投入4千元。'],
  'numeral-point': ['增长约.46%。'],
  'numeral-approximation': ['约100余人参加。'],
  'numeral-width': ['提出３５００条。'],
  'mark-list-comma': ['开展“甲”、“乙”活动。'],
  'mark-half-width': ['召开会议,提出建议。'],
  'mark-quotes': ['开通“学“七一”讲话”读书群。'],
  'mark-unpaired': ['开展“有事好商量活动。'],
  'mark-dash': ['—围绕中心服务大局。'],
  'mark-ellipsis': ['开展调研…一件件提案。'],
  'mark-titles': ['印发《关于《章程》的决议》。'],
  'mark-ellipsis-etc': ['调研、视察……等活动。'],
  'mark-number-word': ['第一、加强学习。'],
  'mark-number-hanzi': ['一，加强学习。'],
  'mark-number-arabic': ['1、加强学习。'],
  'mark-number-bracketed': ['（一）、加强学习。'],
  'mark-heading': [{ kind: 'heading', text: '加强学习。' }],
  'mark-number-order': ['1.甲', '（一）乙', '2.丙'],
  'mark-space': ['一年来，召开 会议，研究工作。'],
};

describe('proofread', () => {
  test.each(Object.keys(PROOFREADING_CODES) as ProofreadingCode[])('finds %s, and nothing else', (code) => {
    const manuscript = textOf(...texts[code]);
    const mentions = manuscript.passages.flatMap((passage) => findMentions(passage));
    const found = proofread(manuscript, mentions);
    expect([...new Set(found.map((diagnostic) => diagnostic.code))]).toEqual([code]);
    for (const { message, hint } of found) {
      for (const words of [message, hint ?? '']) {
        expect(words, 'one sentence without a full stop').not.toMatch(/^\s|\s$|。$/u);
      }
      expect(hint, 'what to do').toBeTruthy();
    }
  });
});
