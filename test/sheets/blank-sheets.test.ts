import { read, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { composeLog } from '../../src/compose/compose-log.ts';
import { blankSheets } from '../../src/sheets/blank-sheets.ts';
import { LOG_SCHEMA, resolve } from '../../src/vocabulary/schema.ts';
import { BUILT_IN_TAXONOMY } from '../../src/vocabulary/taxonomy.ts';
import type { Sheet } from '../../src/write/xlsx/sheet.ts';
import { writeXlsx } from '../../src/write/xlsx/write-xlsx.ts';
import blank from '../../templates/init/ledger.json' with { type: 'json' };
import { openedTexts } from '../ooxml/opened.ts';
import { imported, loaded } from './round-trip.ts';

const sheets = blankSheets(2025);
const sheet = (name: string): Sheet => {
  const found = sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

/** The blank ledger with rows typed in below the sample, by the headings of their cells, as a spreadsheet saves it. */
async function filled(rows: Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>) {
  const book = read(await writeXlsx(sheets), { cellStyles: true, cellNF: true });
  for (const [name, entries] of Object.entries(rows)) {
    const target = book.Sheets[name];
    if (!target) throw new Error(`no sheet ${name}`);
    for (const [index, entry] of entries.entries()) {
      const titles = sheet(name).columns.map(({ title }) => title);
      for (const title of Object.keys(entry)) expect(titles).toContain(title);
      const cells = titles.map((title) => entry[title] ?? null);
      utils.sheet_add_aoa(target, [cells], { origin: { r: index + 2, c: 0 } });
    }
  }
  return imported(new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' })));
}

describe('a blank ledger', () => {
  it('says and offers what its data does: fields, measures, types and stages that there are', () => {
    const fields = (name: string) =>
      Object.keys(resolve({ $ref: `#/$defs/${name}` }, LOG_SCHEMA).properties ?? {});
    expect(fields('activity')).toEqual(
      expect.arrayContaining([...blank.activities.fields, ...Object.keys(blank.activities.help)]),
    );
    expect(fields('proposal')).toEqual(
      expect.arrayContaining([...blank.proposals.fields, ...Object.keys(blank.proposals.help)]),
    );
    expect(BUILT_IN_TAXONOMY.measures.map(({ name }) => name)).toEqual(
      expect.arrayContaining(blank.activities.measures),
    );
    const help = sheets.flatMap(({ columns }) => columns.map((column) => column.help ?? ''));
    expect(help.filter((each) => each.length > 255)).toEqual([]);
    expect(help.filter((each) => each.startsWith('必填'))).toHaveLength(4);
  });

  it('has samples that are right: they show how to do it', () => {
    const { sample } = blank.activities;
    const text = composeLog(
      { year: 2024, activities: [sample], proposals: { list: [blank.proposals.sample] } },
      'zh',
    );
    expect(loaded(text).log.activities).toHaveLength(1);
  });

  it('holds no entry as long as nobody fills it in', async () => {
    const { text, codes } = await imported(await writeXlsx(sheets));
    expect(text).not.toContain('停车');
    expect(text).not.toContain('养老');
    expect(codes).toEqual(['year-unknown']);
  });

  it('is read without a word about its columns when it is filled in', async () => {
    const { text, codes } = await filled({
      活动: [
        {
          日期: '3月5日',
          类型: '常委会议',
          标题: '县政协十届十二次常委会议',
          议题: '推进乡村产业发展；审议工作规则',
          '参加（人次）': 34,
          '意见建议（条）': '20余条',
          批示: '县委书记：请研究',
        },
        {
          日期: '2025.4.16至18日',
          类型: '专题学习、委员培训',
          专委会: '提案委、社法委',
          '参加（人次）': '1000余人次',
          '资金（万元）': 4209.3,
          次数: 2,
          重点: '是',
          标签: '学习',
        },
      ],
      提案: [{ 编号: '002', 案由: '关于停车的建议', 提案人: '张三', 环节: '办复、重点' }],
    });
    expect(codes).toEqual([]);
    expect(text).toContain(`年份: 2025`);
    const { log } = loaded(text);
    expect(log.activities.map(({ date: { from }, types }) => [from.month, from.day, ...types])).toEqual([
      [3, 5, '常委会议'],
      [4, 16, '专题学习', '委员培训'],
    ]);
    expect(text).toContain('意见建议: 20余条');
    expect(text).toContain('参加: 34人次');
    expect(text).toContain('资金: 4209.3万元');
    expect(text).toContain('重点: 是');
    expect(log.proposals?.list).toMatchObject([{ number: '002', stages: ['收到', '立案', '重点', '办复'] }]);
  });

  it('offers types by their groups, committees and stages, and keeps what is typed as text', async () => {
    const parts = await openedTexts(await writeXlsx(sheets));
    const [activities = '', proposals = ''] = [1, 2].map((id) => parts.get(`xl/worksheets/sheet${id}.xml`));
    const lists = (xml: string) =>
      [...xml.matchAll(/<formula1>(.*?)<\/formula1>/g)].map(([, formula]) => formula);
    expect(lists(activities)).toEqual([
      expect.stringContaining("COUNTA('选项'!$A$2:"),
      expect.stringContaining("COUNTA('选项'!$C$2:"),
      '"是,否"',
    ]);
    expect(lists(proposals)).toEqual([expect.stringContaining("COUNTA('选项'!$D$2:")]);
    const [types] = sheet('选项').columns;
    expect(types?.title).toBe('类型');
    expect(
      sheet('选项')
        .rows.slice(0, 2)
        .map(([type, group]) => [type, group]),
    ).toEqual([
      ['全体会议', '会议'],
      ['常委会议', '会议'],
    ]);
    const isText = (title: string) =>
      sheet('活动').columns.find((column) => column.title === title)?.typed === 'text';
    expect(['日期', '类型', '标题', '备注'].map(isText)).toEqual([true, true, true, true]);
    expect(['参加（人次）', '意见建议（条）', '资金（万元）', '次数', '重点'].map(isText)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(sheet('活动').spare).toBeGreaterThanOrEqual(500);
  });
});
