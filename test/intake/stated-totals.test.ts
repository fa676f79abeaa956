import { describe, expect, test } from 'vitest';
import { takeIn } from '../../src/intake/take-in.ts';
import { book, type Given, type GivenSheet } from './book.ts';

const HEAD = ['日期', '类型', '标题', '参加人数（人次）', '意见建议', '资金（万元）'];

function said(...sheets: readonly GivenSheet[]): string[] {
  const { diagnostics } = takeIn(book(...sheets), { mapping: new Map() });
  return diagnostics
    .filter(({ code }) => code === 'stated-total-differs')
    .map(({ message, at }) => `${at?.file.placeName?.(at.range.start)} ${message}`);
}

const entry = (attendances: Given, suggestions: Given = '', funds: Given = ''): Given[] => [
  '2024.3.5',
  '座谈会',
  '甲会',
  attendances,
  suggestions,
  funds,
];
const total = (label: string, ...values: Given[]): Given[] => ['', '', label, ...values];

describe('totals that a ledger states', () => {
  test('are right where they are the sum of the rows above them', () => {
    const rows = [HEAD, entry(3, '5条', 0.1), entry(4, '６条', 0.2), total('合计', 7, '11条', 0.3)];
    expect(said({ rows })).toEqual([]);
  });

  test('are reported where they are not', () => {
    const rows = [HEAD, entry(3, '5条', 0.1), entry(4, '6条', 0.2), total('合计', 8, 12, '0.4万元')];
    expect(said({ rows })).toEqual([
      'Sheet1!D4 “参加人数（人次）”一列的合计写的是8人次，它上面各行加起来是7人次',
      'Sheet1!E4 “意见建议”一列的合计写的是12条，它上面各行加起来是11条',
      'Sheet1!F4 “资金（万元）”一列的合计写的是0.4万元，它上面各行加起来是0.3万元',
    ]);
  });

  test('may be of the rows since another total, or a line that parts them', () => {
    const rows = [
      HEAD,
      entry(3),
      total('小计', 3),
      ['二、二月'],
      entry(4),
      entry(5),
      total('小计', 9),
      total('合计', 12),
    ];
    expect(said({ rows })).toEqual([]);
    const wrong = [HEAD, entry(3), total('小计', 3), entry(4), total('小计', 5), total('合计', 7)];
    expect(said({ rows: wrong })).toEqual([
      'Sheet1!D5 “参加人数（人次）”一列的合计写的是5人次，它上面各行加起来是4人次',
    ]);
  });

  test('are in the unit that the rows say where neither they nor the heading say one', () => {
    const head = ['日期', '类型', '标题', '参加人数', '资金'];
    const rows = [head, entry('3人', '3202元'), entry('4人次', '300元'), total('合计', 7, 3502)];
    expect(said({ rows })).toEqual([]);
    const wrong = [head, entry('3人', '3202元'), entry('4人次', '300元'), total('合计', 4, 3602)];
    expect(said({ rows: wrong })).toEqual([
      'Sheet1!D4 “参加人数”一列的合计写的是4人次，它上面各行加起来是7人次',
      'Sheet1!E4 “资金”一列的合计写的是3602元，它上面各行加起来是3502元',
    ]);
  });

  test('say nothing of columns in which unlike things are counted', () => {
    const rows = [HEAD, entry(3, '5条'), entry(4, '6件'), total('合计', 7, 6)];
    expect(said({ rows })).toEqual([]);
  });

  test('may stand first', () => {
    expect(said({ rows: [HEAD, total('合计', 7), entry(3), entry(4)] })).toEqual([]);
    expect(said({ rows: [HEAD, total('合计', 8), entry(3), entry(4)] })).toHaveLength(1);
  });

  test('may be of all sheets so far', () => {
    const month = (name: string, label: string, sum: number) => ({
      name,
      rows: [HEAD, entry(3), total(label, sum)],
    });
    expect(said(month('1月', '小计', 3), month('2月', '累计', 6))).toEqual([]);
    expect(said(month('1月', '小计', 3), month('2月', '累计', 7))).toHaveLength(1);
  });

  test('are left alone where a quantity is not exact or in another unit', () => {
    expect(said({ rows: [HEAD, entry('近300人次'), entry(4), total('合计', 300)] })).toEqual([]);
    expect(said({ rows: [HEAD, entry('', '3件'), entry('', 4), total('合计', '', 8)] })).toEqual([]);
    expect(said({ rows: [HEAD, entry(3), entry(4), total('合计', '约8人次')] })).toEqual([]);
  });
});
