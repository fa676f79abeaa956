import { describe, expect, test } from 'vitest';
import { figuresDiffer } from '../../src/proofread/figures/figures-differ.ts';
import { ordinalForms } from '../../src/proofread/figures/ordinal-forms.ts';
import { unitsDiffer } from '../../src/proofread/figures/units-differ.ts';
import type { Rule } from '../../src/proofread/rule.ts';
import { found, textAt, type Written } from './text.ts';

/** What a rule finds, each with what it is held against. */
const pairs = (rule: Rule, texts: readonly Written[]) =>
  found(rule, ...texts).map(
    (diagnostic) => `${diagnostic.related?.map((place) => textAt(place)).join()} ≠ ${textAt(diagnostic)}`,
  );

const cell = (text: string): Written => ({ kind: 'cell', text });
const TITLE = { kind: 'heading', text: '甲县政协2024年工作综述' } as const;
const under = (section: string, text: string): Written => ({ text, trail: [TITLE.text, section] });

describe('figuresDiffer', () => {
  test.each<[string, string[], Written[]]>([
    [
      'an event counted twice',
      ['6次 ≠ 7次'],
      ['全年召开常委会议6次、主席会议11次。', '一年来召开常委会议7次、主席会议11次。'],
    ],
    ['with its number first', ['6次 ≠ 7次'], ['全年召开6次常委会议，成效明显。', '全年召开常委会议7次。']],
    ['by its other name', ['6次 ≠ 7次'], ['全年召开常委会议6次。', '全年召开常委会会议7次。']],
    [
      'in two sections',
      ['6次 ≠ 7次'],
      [TITLE, under('一', '2024年，召开常委会议6次。'), under('二', '召开常委会议7次、主席会议11次。')],
    ],
    ['with another floor', ['100余次 ≠ 120余次'], ['全年开展专题协商100余次。', '全年开展专题协商120余次。']],
    [
      'in a table',
      ['100余场 ≠ 120+'],
      ['全年开展协商议事活动100余场。', cell('项目'), cell('数量'), cell('协商议事活动（场）'), cell('120+')],
    ],
    [
      'what else is counted, within a section',
      ['12家 ≠ 9家'],
      [under('一', '全年走访企业12家。'), under('一', '全年共走访企业9家。')],
    ],
    ['a range', ['6次 ≠ 7—8次'], ['全年召开常委会议6次。', '全年召开常委会议7—8次。']],
  ])('finds %s', (_, expected, texts) => expect(pairs(figuresDiffer, texts)).toEqual(expected));

  test.each<[string, Written[]]>([
    ['one number twice', ['全年召开常委会议6次。', '一年来召开常委会议6次。']],
    ['less exactly', ['全年提出意见建议3500余条，全年提出意见建议3512条。']],
    ['about', ['全年召开常委会议约6次。', '全年召开常委会议6次。']],
    ['another year', ['全年召开常委会议6次。', '2023年，召开常委会议7次。', '上年召开常委会议5次。']],
    ['half a year', ['上半年召开常委会议3次。', '全年召开常委会议6次。', '1—6月召开常委会议3次。']],
    ['other bodies', ['全市政协全年召开常委会议60次。', '全年召开常委会议6次。']],
    [
      'half a year by its heading',
      [under('一', '全年召开常委会议6次。'), under('上半年', '召开常委会议3次。')],
    ],
    ['last year', ['去年，全年召开常委会议5次。', '全年召开常委会议6次。']],
    ['other bodies at the start', ['全市政协系统，全年召开常委会议60次。', '全年召开常委会议6次。']],
    ['what is done for some', ['全年召开座谈会4次。', '全年为企业开展义诊3次、座谈会9次。']],
    [
      'results of paragraphs',
      [under('一', '全年提出意见建议478条。'), under('一', '全年提出意见建议290条。')],
    ],
    [
      'two years in a table beside a text',
      [
        '全年召开常委会议6次。',
        cell('项目'),
        cell('2023年'),
        cell('2024年'),
        cell('常委会议'),
        cell('5次'),
        cell('6次'),
      ],
    ],
    ['a part', ['全年召开主席会议11次，其中主席会议2次专题研究提案。', '召开主席会议2次专题研究提案工作。']],
    ['one matter', ['全年召开主席会议11次。', '围绕提案工作召开主席会议2次。']],
    ['a plan', ['全年召开常委会议6次。', '计划召开常委会议5次。', '全年召开常委会议不少于4次。']],
    ['a longer name', ['全年召开常委会议6次、专题议政性常委会议1次。']],
    ['another unit', ['全年召开座谈会4次。', '全年召开座谈会24场次。']],
    [
      'results of sections',
      [under('一', '全年提出意见建议478条。'), under('二', '一年来提出意见建议290条。')],
    ],
    ['results of single events', ['全年提出意见建议478条。', '3月，开展调研，提出意见建议9条。']],
    [
      'what is counted in two sections',
      [under('一', '全年走访企业12家。'), under('二', '全年走访企业9家。')],
    ],
    [
      'what was done otherwise',
      ['全年收到提案1972件。全年提出提案298件。', '收到提案1972件。收到提案298件。'],
    ],
    ['no section known', ['全年走访企业12家。', '全年走访企业9家。']],
    [
      'two years in a table',
      [cell('项目'), cell('2023年'), cell('2024年'), cell('常委会议'), cell('5次'), cell('6次')],
    ],
    ['a table that agrees', ['全年开展协商议事活动100余场。', cell('协商议事活动（场）'), cell('108')]],
  ])('lets be %s', (_, texts) => expect(pairs(figuresDiffer, texts)).toEqual([]));
});

describe('unitsDiffer', () => {
  test.each<[string[], string[]]>([
    [['192则 ≠ 192条'], ['全年报送社情民意信息192则。', '社情民意信息报送192条，居全市前列。']],
    [['40条 ≠ 17期'], ['报送社情民意信息40条，被采用17期。']],
    [['40条 ≠ 17期'], ['编报简报9期。报送社情民意信息40条，被采用17期。']],
    [['40篇 ≠ 17条'], ['报送调研报告40篇，其中被省政协采用17条。']],
  ])('finds %j', (expected, texts) => expect(pairs(unitsDiffer, texts)).toEqual(expected));

  test.each<[string[]]>([
    [['报送社情民意信息192条。', '社情民意信息192条。']],
    [['报送社情民意信息40条，被采用17条。']],
    [['编印简报12期，采用信息40条。']],
    [['收集社情民意信息420条，编报《社情民意》86期，其中市政协采用41条、省政协采用12条。']],
    [['形成调研报告8篇。', '调研报告8份。']],
    [['组织学习83次，参学2580人次。']],
    [['走访企业30家。', '2023年走访企业30户。']],
  ])('lets %j be', (texts) => expect(pairs(unitsDiffer, texts)).toEqual([]));
});

test('words of unitsDiffer', () => {
  expect(found(unitsDiffer, '报送社情民意信息40条，被采用17期。')[0]?.message).toBe(
    '“社情民意信息”前面写的是40条，这里写的是17期，单位不一',
  );
});

describe('ordinalForms', () => {
  test.each<[string[], string[]]>([
    [
      ['第67次主席会议 ≠ 第六十六次主席会议'],
      ['第67次主席会议研究，第六十六次主席会议通报，第六十八次主席会议。'],
    ],
    [['届十一次常委会议 ≠ 届12次常委会议'], ['十届十一次常委会议', '十届12次常委会议']],
    [['第67次主席会议 ≠ 57次主席会议'], ['召开第67次主席会议', '57次主席会议：听取汇报']],
    [['主席会议第67次 ≠ 第六十六次主席会议'], ['主席会议第67次会议，第六十六次主席会议']],
  ])('finds %j', (expected, texts) => expect(pairs(ordinalForms, texts)).toEqual(expected));

  test.each<[string[]]>([
    [['第67次主席会议', '第66次主席会议']],
    [['十届十一次常委会议', '第67次主席会议']],
    [['召开第67次主席会议，全年召开67次主席会议']],
    [['第一次党组会议', '第二次党组会议', '召开党组会议12次']],
    [['第十四届全国人大第二次会议', '第3次会议']],
  ])('lets %j be', (texts) => expect(pairs(ordinalForms, texts)).toEqual([]));
});
