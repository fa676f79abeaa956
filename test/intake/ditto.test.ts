import { describe, expect, test } from 'vitest';
import { takeIn } from '../../src/intake/take-in.ts';
import { exported, imported, loaded, meaning } from '../sheets/round-trip.ts';
import { book, type Given } from './book.ts';

const HEAD = ['日期', '类型', '标题', '专委会', '参加人数', '备注'];

function take(...rows: readonly Given[][]) {
  const { value, diagnostics } = takeIn(book({ rows: [HEAD, ...rows] }), { mapping: new Map() });
  const said = diagnostics.map(
    ({ code, message, at }) => `${at?.file.placeName?.(at.range.start)} ${code} ${message}`,
  );
  return { entries: value?.activities.map((entry) => entry.value) ?? [], said };
}

describe('同上', () => {
  test.each(['同上', '〃', '″', '"', '“'])(
    '%s says what the row above says, but no number and no note',
    (mark) => {
      const { entries, said } = take(
        ['2024.3.5', '座谈会', '甲', '提案委', 30, '改期'],
        [mark, mark, '乙', mark, mark, mark],
        ['2024.3.6', '主席会议', '丙', mark, 4, ''],
      );
      expect(entries).toMatchObject([
        { date: '2024-03-05', type: '座谈会', title: '甲', committee: '提案委' },
        {
          date: '2024-03-05',
          type: '座谈会',
          title: '乙',
          committee: '提案委',
          participants: mark,
          note: mark,
        },
        { date: '2024-03-06', type: '主席会议', title: '丙', committee: '提案委', participants: '4人次' },
      ]);
      expect(said).toEqual([
        `Sheet1!A3 ditto-read “日期”一列第3行的“${mark}”，照上一行读`,
        `Sheet1!B3 ditto-read “类型”一列第3行的“${mark}”，照上一行读`,
        `Sheet1!D3 ditto-read “专委会”一列第3、4行的“${mark}”，照上一行读`,
      ]);
    },
  );

  test('below nothing stays, and is told', () => {
    const { entries, said } = take(
      ['2024.3.5', '座谈会', '甲', '同上'],
      ['2024.3.6', '座谈会', '乙', '同上'],
      ['2024.3.7', '座谈会', '丙', ''],
      ['2024.3.8', '座谈会', '丁', '同上'],
    );
    expect(entries.map(({ committee }) => committee)).toEqual(['同上', '同上', undefined, '同上']);
    expect(said).toEqual([
      'Sheet1!D2 ditto-unread “专委会”一列第2、3、5行写的是“同上”，上一行却是空的，照字面记了',
    ]);
  });

  test('in a log stays what it is through export and import', async () => {
    const entry = '类型: 座谈会, 专委会: 同上, 标题: 同上, 地点: "〃", 备注: 同上';
    const log = loaded(
      `年份: 2024\n活动:\n  - { 日期: 2024-03-05, 类型: 座谈会, 标题: 甲, 专委会: 提案委, 地点: 乙 }\n  - { 日期: 2024-03-06, ${entry} }\n`,
    );
    const { text, codes } = await imported(await exported(log));
    expect(codes).toEqual([]);
    expect(meaning(loaded(text))).toEqual(meaning(log));
  });
});
