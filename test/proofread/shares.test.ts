import { describe, expect, test } from 'vitest';
import { shareImpossible } from '../../src/proofread/figures/share-impossible.ts';
import { shares } from '../../src/proofread/figures/shares.ts';
import { sharesTotal } from '../../src/proofread/figures/shares-total.ts';
import type { Rule } from '../../src/proofread/rule.ts';
import { found } from './text.ts';

const said = (rule: Rule, text: string) => found(rule, text).map(({ code, message }) => `${code} ${message}`);

describe('shares', () => {
  test.each([
    [
      '办结591件，其中：A类148件，占25.2%；B类364件，占61.9%；C类66件，占11.2%；D类10件，占1.7%。',
      'text-parts-differ 各部分148件、364件、66件、10件合计588件，与总数591件不符，占比之和却是一整份',
    ],
    [
      '办结591件，其中A类148件、B类364件、C类66件、D类10件，分别占25.2%、61.9%、11.2%、1.7%。',
      'text-parts-differ 各部分148件、364件、66件、10件合计588件，与总数591件不符，占比之和却是一整份',
    ],
    [
      '立案205件，其中经济类80件、政治类60件和集体提案15件，各占39.0%、29.3%和6.7%。',
      'text-share-differs 15件占205件的6.7%，算出来是7.3%',
    ],
    [
      '收到提案223件，立案205件，其中经济类80件，占39.0%，政治类60件，占29.3%，集体提案15件，占6.7%。',
      'text-share-whole 15件按205件算应占7.3%，写的6.7%是按223件算的，与同列各占比的总数不同',
    ],
    ['赞成4502票，占5005票的89.9%。', 'text-share-rounding 4502票占5005票的89.9%，四舍五入应为90.0%'],
    ['投票5005票，其中赞成4502票，占89.9%。', 'text-share-rounding 4502票占5005票的89.9%，四舍五入应为90.0%'],
    ['赞成45票，占50票的95%。', 'text-share-differs 45票占50票的95%，算出来是90%'],
    [
      '立案205件，经济类80件，占39.0%，政治类60件，占29.3%，文化类50件，占42.4%。',
      'text-share-differs 50件占205件的42.4%，算出来是24.4%',
    ],
    [
      '立案提案286件，其中委员提案258件，占立案总数的92.0%，集体提案28件，占立案总数的9.8%。',
      'text-share-differs 258件占286件的92.0%，算出来是90.2%',
    ],
  ])('finds what is wrong in %s', (text, expected) => expect(said(shares, text)).toEqual([expected]));

  test('finds every share that was cut off or rounded by habit', () => {
    const text = '投票5005票，其中赞成4502票，占89.9%，反对503票，占10.1%。';
    expect(said(shares, text)).toHaveLength(2);
  });

  test.each([
    ['办结588件，其中：A类148件，占25.2%；B类364件，占61.9%；C类66件，占11.2%；D类10件，占1.7%。'],
    ['收到提案223件，立案205件，其中集体提案15件，占6.7%。'],
    ['收到提案223件，立案205件，其中集体提案15件，占7.3%。'],
    ['立案205件，其中委员提案150件，占73.2%，办结140件，占93.3%。'],
    ['赞成4502票，占5005票的90.0%。'],
    ['立案205件，其中委员提案150件，占73.2%，集体提案15件，占7.3%，办结140件，占93.3%。'],
    // By largest remainder they make 100%; half-up 100.1%.
    ['共7件，其中甲3件，占42.9%，乙3件，占42.8%，丙1件，占14.3%。'],
    ['共3件，其中甲1件，占33.3%，乙1件，占33.3%，丙1件，占33.3%。'],
    ['投入100万元，占全年支出的12.5%。'],
    ['收到134件，立案129件，立案率96%，作为意见处理的5件，占提案总数的4%。'],
    [
      '立案129件，甲类63件，占49%；乙类27件，占21%；丙类14件，占11%；丁类12件，占9%；戊类4件，占3%；己类9件，占7%。',
    ],
    ['办复1824件，已解决的1350件，占办复总数的74%；正在解决的319件，占17.5%；作出说明的155件，占8.5%。'],
    ['约4500票，占5005票的90%。'],
    ['办结588件，其中A类148件、B类364件、C类66件、D类10件，分别占25.2%、61.9%、11.2%、1.7%。'],
    ['立案205件，其中经济类80件、政治类60件，分别占39.0%、29.3%和6.7%。'],
    ['立案205件、办复80件；两类分别占39.0%、29.3%。'],
    ['立案286件，其中委员提案258件，占全市的12.0%，集体提案28件，占全市的21.5%。'],
    ['立案205件，重点提案8件，占3.9%；社情民意信息40条，采用17条，占42.5%。'],
  ])('lets %s be', (text) => expect(said(shares, text)).toEqual([]));

  test('points to the other whole', () => {
    const text = '收到223件，立案205件，其中经济类80件，占39.0%，政治类60件，占29.3%，集体15件，占6.7%。';
    const [first] = found(shares, text);
    expect(first?.related).toMatchObject([{ message: '223件在这里', at: { range: { start: 2, end: 6 } } }]);
    expect(first?.hint).toContain('7.3%');
  });
});

describe('sharesTotal', () => {
  test.each([
    ['经济类占39.2%、政治类占28.1%、文化类占20.5%、社会类占12.9%。', '100.7%'],
    ['三类分别占39.2%、28.1%、33.2%。', '100.5%'],
    ['甲占39.2%，乙占28.1%，丙占31.9%。', '99.2%'],
  ])('finds the sum of %s', (text, sum) => {
    const [only, ...more] = said(sharesTotal, text);
    expect(only).toContain(`text-shares-total 各占比合计${sum}，不是100%`);
    expect(only).toMatch(/四舍五入最多只会差0\.\d+个百分点，按最大余额取尾数则正好是100%$/u);
    expect(more).toEqual([]);
  });

  test.each([
    ['经济类占39.2%、政治类占28.1%、文化类占20.5%、社会类占12.2%。'],
    ['甲占33.3%、乙占33.3%、丙占33.3%。'],
    ['党员占39.2%、女性占28.1%、少数民族占12.9%。'],
    ['党员占60%、女性占40%、少数民族占30%。'],
    ['甲占39%、乙占28%、丙占34%。'],
    ['甲占39.2%。乙占28.1%。丙占31.9%。'],
    ['增长39.2%、28.1%、31.9%。'],
  ])('lets %s be', (text) => expect(said(sharesTotal, text)).toEqual([]));
});

describe('shareImpossible', () => {
  test.each([
    ['在259份问卷中，满意的占59.9%。', '259份里没有哪个整数能占59.9%'],
    ['共收回259份，其中满意的占59.9%。', '259份里没有哪个整数能占59.9%'],
    ['办复259件，满意率59.9%。', '259件里没有哪个整数能占59.9%'],
    ['在259份有效问卷中，满意率59.9%。', '259份里没有哪个整数能占59.9%'],
  ])('finds %s', (text, message) => {
    expect(found(shareImpossible, text)).toMatchObject([{ code: 'text-share-impossible', message }]);
  });

  test('names the shares next to it', () => {
    const [first] = found(shareImpossible, '在259份问卷中，满意的占59.9%。');
    expect(first?.hint).toBe('相邻的只有155份（59.8%）、156份（60.2%）；核对总数和占比');
  });

  test.each([
    ['在259份问卷中，满意的占59.8%。'],
    ['立案172件、并案9件、不立案5件，立案率92.5%。'],
    ['办复172件，满意169件，满意率98.3%。'],
    ['召开会议12次，群众满意率98.6%。'],
    ['在259份有效问卷中，满意率59.8%。'],
    ['全县完成12件，增长率59.9%。'],
    ['投入259万元，其中教育占59.9%。'],
    ['召开会议259次，其中线上占59.9%。'],
    ['立案393件，办复259件，办复率65.9%。'],
    ['在259份问卷中，近60%表示满意。'],
  ])('lets %s be', (text) => expect(said(shareImpossible, text)).toEqual([]));
});
