import { describe, expect, test } from 'vitest';
import { headingWords } from '../../src/intake/columns/heading-words.ts';
import type { Heading } from '../../src/intake/columns/headings.ts';
import { matchColumns } from '../../src/intake/columns/match-columns.ts';
import { matchHeading } from '../../src/intake/columns/match-heading.ts';
import { foldHeading } from '../../src/intake/words/fold-heading.ts';

const WORDS = headingWords('activities');

/** What a heading is taken for, in short: `参加 人次`, `成果.意见建议 条`. */
function meant(...parts: readonly string[]): string | undefined {
  const match = matchHeading(parts, WORDS);
  if (!match) return undefined;
  const { meaning, unit } = match;
  const name =
    meaning.kind === 'field'
      ? [meaning.name, ...(meaning.part ? [meaning.part.is] : [])].join('/')
      : meaning.kind === 'result'
        ? `results.${meaning.measure}`
        : meaning.kind;
  return [name, ...(unit === '' ? [] : [unit])].join(' ');
}

function headings(...texts: readonly (string | readonly string[])[]): Heading[] {
  return texts.map((text, column) => ({
    column,
    parts: typeof text === 'string' ? [text] : text,
    cell: { row: 0, column, text: String(text), range: { start: 0, end: 0 } },
  }));
}

function matched(
  texts: readonly (string | readonly string[])[],
  mapping: Readonly<Record<string, string>> = {},
) {
  const { columns, remarks } = matchColumns(
    'activities',
    headings(...texts),
    new Map(Object.entries(mapping)),
  );
  return {
    columns: columns.map(({ meaning }) =>
      meaning.kind === 'field' ? meaning.name : meaning.kind === 'result' ? meaning.measure : meaning.kind,
    ),
    remarks: remarks.map(({ kind, heading }) => `${kind} ${heading.parts.join('/')}`),
  };
}

describe('foldHeading', () => {
  test.each([
    ['参加人数（人次）', '参加人数', '人次'],
    ['参加人数(人次)', '参加人数', '人次'],
    ['参加\n人数\n（人次）', '参加人数', '人次'],
    ['意见建议/条', '意见建议', '条'],
    ['资金：万元', '资金', '万元'],
    ['资金（单位：万元）', '资金', '万元'],
    ['资金 单位：万元', '资金', '万元'],
    ['* 日 期：', '日期', ''],
    ['ＤＡＴＥ', 'date', ''],
    ['【必填】', '(必填)', ''],
    ['\u202e日\u2060期\u00ad', '日期', ''],
    ['日期（必填）', '日期', ''],
    ['会议/活动名称', '会议/活动名称', ''],
  ])('%j is %s in “%s”', (text, name, unit) => {
    expect(foldHeading(text)).toMatchObject({ name, unit });
  });
});

describe('matchHeading', () => {
  test.each([
    [['日期'], 'date'],
    [['date'], 'date'],
    [['时间（月日）'], 'date'],
    [['成果', '意见建议（条）'], 'results.意见建议 条'],
    [['成果（条）', '意见建议'], 'results.意见建议 条'],
    [['意见建议', '条'], 'results.意见建议 条'],
    [['参加', '人数'], 'participants'],
    [['基本情况', '人数'], 'participants'],
    [['时间', '开始'], 'date/start'],
    [['日期', '月'], 'date/month'],
    [['意见建议条数'], 'results.意见建议 条'],
    [['调研报告数'], 'results.调研报告'],
    [['受益', '群众（人）'], 'results.受益群众 人'],
    [['资金（万元）'], 'funds 万元'],
    [['成果／开挖沟渠（米）'], 'results.开挖沟渠 米'],
  ])('%j', (parts, expected) => {
    expect(meant(...parts)).toBe(expected);
  });

  test.each([
    // Not those who took part, and not those that were made.
    [['义诊', '人次']],
    [['采纳情况', '意见建议（条）']],
    [['意见建议（采纳数）']],
    [['参加人数（含列席）']],
    [['承办单位', '名称']],
    [['去年参加人数']],
    [['负责人']],
  ])('knows nothing of %j', (parts) => {
    expect(meant(...parts)).toBeUndefined();
  });
});

describe('matchColumns', () => {
  test('gives the field to the better of two columns, and says so of the other', () => {
    expect(matched(['日期', '参加人员', '参加人数', '名称', '活动名称'])).toEqual({
      columns: ['date', 'note', 'participants', 'note', 'title'],
      remarks: ['doubled 参加人员', 'doubled 名称'],
    });
  });

  test('takes the first of equals', () => {
    expect(matched(['日期', '意见建议（条）', '意见建议（条）']).columns).toEqual([
      'date',
      '意见建议',
      'note',
    ]);
  });

  test('puts what it does not know into notes and says so', () => {
    expect(matched(['日期', '驻会领导'])).toEqual({
      columns: ['date', 'note'],
      remarks: ['unmatched 驻会领导'],
    });
  });

  test('reads 活动内容 as the title only where nothing else is one', () => {
    expect(matched(['时间', '活动内容']).columns).toEqual(['date', 'title']);
    expect(matched(['时间', '活动内容', '活动名称']).columns).toEqual(['date', 'topic', 'title']);
  });

  test('takes an unknown heading by its ending only where it is the only one, and says so', () => {
    expect(matched(['标题', '办会日期'])).toEqual({
      columns: ['title', 'date'],
      remarks: ['guessed 办会日期'],
    });
    expect(matched(['标题', '办会日期', '记录日期']).columns).toEqual(['title', 'note', 'note']);
    expect(matched(['标题', '填报日期']).columns).toEqual(['title', 'note']);
    expect(matched(['标题', '日期', '办会日期']).columns).toEqual(['title', 'date', 'note']);
  });

  test('takes the one column that holds types for it where no heading speaks of types, and says so', () => {
    const columnsOf = (texts: readonly string[], ...headed: readonly string[]) => {
      const below = (column: number) => (headed[column] === '会议/活动' ? texts : ['随便写的']);
      const { columns, remarks } = matchColumns('activities', headings(...headed), new Map(), below);
      return [
        columns.find(({ heading }) => heading === '会议/活动')?.meaning,
        remarks.map(({ kind }) => kind),
      ];
    };
    const types = ['党组会', '主席会议', '走访慰问', '外出考察', '碰头会', ''];
    const asType = { kind: 'field', name: 'type', unit: '' };
    expect(columnsOf(types, '日期', '会议/活动', '标题')).toEqual([asType, ['guessed']]);
    expect(columnsOf([...types, '碰头会', '通气会'], '日期', '会议/活动', '标题')).toEqual([
      { kind: 'note' },
      ['unmatched'],
    ]);
    // Titles that end in types say more than those; two types may stand anywhere; and 类型 says itself what it is.
    const titles = ['经济委专题协商', '农业委专题协商', '提案委专题协商'];
    expect(columnsOf(titles, '日期', '会议/活动', '标题')[1]).toEqual(['unmatched']);
    expect(columnsOf(['主席会议', '党组会议'], '日期', '会议/活动', '标题')[1]).toEqual(['unmatched']);
    expect(columnsOf(types, '日期', '会议/活动', '类型')[1]).toEqual(['unmatched']);
  });

  test('does as the user says before all', () => {
    expect(matched(['日期', '议题', '内容'], { 内容: '标题' }).columns).toEqual(['date', 'topic', 'title']);
    expect(matched(['日期', '参加人数'], { 参加人数: '受益群众' }).columns).toEqual(['date', '受益群众']);
    expect(matched(['日期', ['成果', '建议（条）']], { '成果／建议（条）': '备注' }).columns).toEqual([
      'date',
      'note',
    ]);
    expect(matched(['日期', '名称', '名字'], { 名字: 'title' })).toEqual({
      columns: ['date', 'note', 'title'],
      remarks: ['doubled 名称'],
    });
  });
});
