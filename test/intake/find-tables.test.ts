import { describe, expect, test } from 'vitest';
import type { Row, Setting } from '../../src/intake/table.ts';
import { findTables, type SheetTables } from '../../src/intake/tables/find-tables.ts';
import { book, type GivenSheet } from './book.ts';

function find(sheet: GivenSheet): SheetTables {
  const [only] = book(sheet).sheets;
  if (!only) throw new Error('the workbook has a sheet');
  return findTables(only, new Map());
}

/** A row's number, counted from 1 as people do, and its texts. */
function shown({ numbers, cells }: Row): string {
  const texts = [...cells.values()].map((each) => each.map(({ text }) => text).join('+'));
  return `${numbers.map((number) => number + 1).join('+')}: ${texts.join(' ')}`;
}

const rowsOf = (sheet: GivenSheet) => find(sheet).tables.map(({ rows }) => rows.map(shown));
const skippedOf = (sheet: GivenSheet) => find(sheet).skipped.map(({ row, why }) => `${row + 1} ${why}`);
const headingsOf = (sheet: GivenSheet) =>
  find(sheet).tables.map(({ columns }) => columns.map(({ heading }) => heading));

function settings(sheet: GivenSheet): Record<string, unknown>[] {
  return find(sheet).tables.flatMap(({ rows }) => rows.map(({ setting }) => plain(setting)));
}

function plain(setting: Setting): Record<string, unknown> {
  return Object.fromEntries(Object.entries(setting).map(([field, said]) => [field, said.value]));
}

describe('headings', () => {
  test('stand below titles and lines about the table', () => {
    const sheet = {
      rows: [
        ['云溪县政协2024年台账'],
        [],
        ['填报单位：提案委', '', '填报日期：2025.1.3'],
        ['日期', '类型', '标题'],
        ['3月5日', '座谈会', '茶话会'],
      ],
    };
    expect(rowsOf(sheet)).toEqual([['5: 3月5日 座谈会 茶话会']]);
    expect(skippedOf(sheet)).toEqual(['1 title', '3 title', '4 heading']);
    expect(find(sheet).tables[0]?.titles.years).toEqual([2024]);
  });

  test('of three rows are joined through merged cells', () => {
    const sheet = {
      merges: ['A1:A3', 'B1:F1', 'B2:B3', 'C2:C3', 'D2:F2'],
      rows: [
        ['序号', '活动情况'],
        ['', '日期', '活动名称', '成果'],
        ['', '', '', '意见建议（条）', '调研报告（篇）', '备注'],
        [1, '3月5日', '调研', 24, 1, '好'],
      ],
    };
    expect(headingsOf(sheet)).toEqual([
      [
        '序号',
        '活动情况／日期',
        '活动情况／活动名称',
        '活动情况／成果／意见建议（条）',
        '活动情况／成果／调研报告（篇）',
        '活动情况／成果／备注',
      ],
    ]);
    expect(find(sheet).tables[0]?.columns.map(({ meaning }) => meaning.kind)).toEqual([
      'index',
      'field',
      'field',
      'result',
      'result',
      'field',
    ]);
    expect(rowsOf(sheet)).toEqual([['4: 1 3月5日 调研 24 1 好']]);
  });

  test('of two rows are one where any of them is merged down over both', () => {
    const sheet = {
      rows: [
        ['日期', '活动名称', '参加', '资金'],
        ['', '', '人数', '万元'],
        ['3月5日', '调研', 34, 12],
      ],
      merges: ['A1:A2', 'B1:B2'],
    };
    expect(headingsOf(sheet)).toEqual([['日期', '活动名称', '参加／人数', '资金／万元']]);
    expect(rowsOf(sheet)).toEqual([['3: 3月5日 调研 34 12']]);
  });

  test('of two rows are joined where nothing is merged, as in CSV', () => {
    const sheet = {
      rows: [
        ['日期', '标题', '成果', '', '备注'],
        ['', '', '意见建议', '调研报告', ''],
        ['3月5日', '调研', '3条', '1篇'],
      ],
    };
    expect(headingsOf(sheet)).toEqual([['日期', '标题', '成果／意见建议', '成果／调研报告', '备注']]);
    expect(rowsOf(sheet)).toEqual([['3: 3月5日 调研 3条 1篇']]);
  });

  test('are not taken from the first entry, whose cells may be words too', () => {
    const sheet = {
      rows: [
        ['日期', '标题', '备注'],
        ['3月5日', '调研报告', '意见建议'],
        ['3月6日', '议题', '地点'],
      ],
    };
    expect(rowsOf(sheet)).toEqual([['2: 3月5日 调研报告 意见建议', '3: 3月6日 议题 地点']]);
  });

  test('come again on further pages, and with other words for another table', () => {
    const sheet = {
      rows: [
        ['日期', '标题'],
        ['3月5日', '甲会'],
        ['日 期', '标 题'],
        ['3月6日', '乙会'],
        [],
        ['提案办理情况表'],
        ['案由', '提案人', '承办单位', '办理情况'],
        ['关于养老的建议', '张三', '县民政局', '办复'],
      ],
    };
    expect(rowsOf(sheet)).toEqual([
      ['2: 3月5日 甲会', '4: 3月6日 乙会'],
      ['8: 关于养老的建议 张三 县民政局 办复'],
    ]);
    expect(find(sheet).tables.map(({ kind }) => kind)).toEqual(['activities', 'proposals']);
    expect(skippedOf(sheet)).toEqual(['1 heading', '3 heading', '6 title', '7 heading']);
  });

  test('leave columns without any to the notes, by their letter', () => {
    const sheet = {
      rows: [
        ['日期', '标题'],
        ['3月5日', '甲会', '另一句'],
      ],
    };
    expect(headingsOf(sheet)).toEqual([['日期', '标题', 'C列']]);
  });

  test('are not found where there are none', () => {
    const sheet = { rows: [['说明'], ['日期', '见后'], [1, 2, 3]] };
    expect(find(sheet).tables).toEqual([]);
    expect(skippedOf(sheet)).toEqual(['1 no-table', '2 no-table', '3 no-table']);
  });
});

describe('rows that are no entries', () => {
  const head = ['序号', '日期', '类型', '标题', '参加人数', '备注'];
  const entry = [1, '3月5日', '座谈会', '甲会', 30];
  const skipped = (...row: GivenSheet['rows'][number]) => skippedOf({ rows: [head, entry, row] }).slice(1);

  test.each([
    [['合计', '', '', '', 30]],
    [['', '合 计', '', '', '30人次']],
    [['小计：', '', '', '', 30]],
    [['', '合计6项', '', '', '']],
    [['合计：共12项', '', '', '', 30]],
    [['', '', '', '本月小计', 30]],
    [['三月合计', '', '', '', 30]],
    [['提案委小计', '', '', '', 30, '']],
    [['总计（12次）', '', '', '', 30]],
    [['合计', '', '', '12项', 30, '含联合开展的']],
    [
      [
        '',
        '',
        '',
        '',
        { text: '30', number: '30', formula: true },
        { text: '1', number: '1', formula: true },
      ],
    ],
  ] as const)('totals: %j', (row) => {
    expect(skipped(...row)).toEqual(['3 total']);
  });

  test.each([
    [[2, '3月6日', '座谈会', '财政收支合计', 30]],
    [[2, '3月6日', '', '合计', 30]],
    [[2, '', '座谈会', '合计', 30]],
    [[2, '', '座谈会', '预算合计工作座谈会', 30]],
    [[2, '3月6日', '专题调研', '关于小计量器具的调研']],
    [[2, '3月6日', '座谈会', '说明：会议改期']],
    [[2, '', '', '只写了名称']],
    [['', '', '', '只写了名称']],
    [['', '3月6日']],
  ])('but not: %j', (row) => {
    expect(skipped(...row)).toEqual([]);
  });

  test.each([
    [['注：以上按人次统计']],
    [['说明:数据截至年底', '', '', '']],
    [['填表人：张三', '', '审核：李四', '', '2025年1月3日']],
    [['', '', '', '', '', '云溪县政协办公室']],
    [['', '', '', '', '2025年1月3日']],
    [['第1页，共2页']],
  ])('notes: %j', (row) => {
    expect(skipped(...row)).toEqual(['3 note']);
  });

  test('but no note that has a date, and no lone cell above another entry', () => {
    const rows = [
      ['标题', '日期', '备注'],
      ['说明：这是标题', '3月6日'],
      ['', '', '云溪县政协办公室'],
      ['甲会', '3月7日'],
    ];
    expect(skippedOf({ rows })).toEqual(['1 heading']);
  });

  test('notes go on in the lines below them', () => {
    const rows = [head, entry, ['注：一、按人次统计。'], ['二、含联合开展的。'], ['', '三、此表年底报送。']];
    expect(skippedOf({ rows }).slice(1)).toEqual(['3 note', '4 note', '5 note']);
  });

  test('rows that are only numbered', () => {
    expect(skipped(2)).toEqual(['3 only-index']);
    expect(skipped('2项')).toEqual(['3 only-index']);
  });

  test('but not months below 序号: they hold for the rows below them', () => {
    for (const month of ['5月', '5月份'])
      expect(skippedOf({ rows: [head, [month], entry] })).toEqual(['1 heading', '2 section']);
  });

  test('the sample of a blank ledger', () => {
    expect(skipped('', '3月5日', '座谈会', '甲会', 30, '示例：导入时不读这一行')).toEqual(['3 sample']);
    expect(skipped('', '3月5日', '座谈会', '甲会', 30, '示例工程现场会')).toEqual([]);
  });
});

describe('what is said beside the rows', () => {
  const head = ['日期', '标题', '参加人数'];

  test('by the name of the sheet', () => {
    expect(settings({ name: '主席会议', rows: [head, ['3月5日', '甲会']] })).toEqual([{ type: '主席会议' }]);
    expect(settings({ name: '三月份', rows: [head, ['5日', '甲会']] })).toEqual([{ month: 3 }]);
    expect(settings({ name: '提案委', rows: [head, ['5日', '甲会']] })).toEqual([{ committee: '提案委' }]);
    expect(settings({ name: '会议', rows: [head, ['5日', '甲会']] })).toEqual([{}]);
    expect(settings({ name: '办公室', rows: [head, ['5日', '甲会']] })).toEqual([{}]);
    expect(settings({ name: '1-3月', rows: [head, ['5日', '甲会']] })).toEqual([{}]);
    expect(settings({ name: '1月和3月', rows: [head, ['5日', '甲会']] })).toEqual([{}]);
    expect(settings({ name: '主席会议和常委会议', rows: [head, ['5日', '甲会']] })).toEqual([{}]);
    expect(settings({ name: '调研视察', rows: [head, ['5日', '甲会']] })).toEqual([{}]);
    expect(settings({ name: '专题协商、调研', rows: [head, ['5日', '甲会']] })).toEqual([{}]);
  });

  test('by the title, in the name that the sheet has for it', () => {
    const titled = (title: string, name = 'Sheet1') =>
      settings({ name, rows: [[title], head, ['5日', '甲会']] });
    expect(titled('政协云溪县委员会2024年主席会议台账')).toEqual([{ type: '主席会议' }]);
    expect(titled('云溪县政协经济科技委2024年3月份活动台账')).toEqual([
      { month: 3, committee: '经济科技委' },
    ]);
    expect(titled('云溪县政协经济和科技委员会台账', '经济科技委')).toEqual([{ committee: '经济科技委' }]);
    expect(titled('填报单位：社会法制委')).toEqual([{ committee: '社会法制委' }]);
    expect(titled('填报日期：3月5日')).toEqual([{}]);
    expect(titled('各专委会活动台账')).toEqual([{}]);
    expect(titled('中共云溪县委2024年台账')).toEqual([{}]);
    expect(titled('专题议政性常委会议台账')).toEqual([{ type: '专题议政性常委会议' }]);
  });

  test('but not the committee where a column says it', () => {
    const rows = [
      ['日期', '标题', '专委会'],
      ['3月5日', '甲会', ''],
    ];
    expect(settings({ name: '提案委', rows })).toEqual([{}]);
  });

  test('by lines between the rows, the lower ones within the upper', () => {
    const sheet = {
      merges: ['A2:C2', 'A3:C3', 'A5:C5', 'A7:C7', 'A9:C9'],
      rows: [
        head,
        ['一、一月'],
        ['（一）常委会会议（1次）'],
        ['5日', '甲会'],
        ['（二）其他'],
        ['6日', '乙会'],
        ['二、二月'],
        ['7日', '丙会'],
        ['补充'],
        ['8日', '丁会'],
      ],
    };
    expect(settings(sheet)).toEqual([{ month: 1, type: '常委会议' }, { month: 1 }, { month: 2 }, {}]);
    expect(skippedOf(sheet)).toEqual([
      '1 heading',
      '2 section',
      '3 section',
      '5 section',
      '7 section',
      '9 section',
    ]);
  });

  test('by a lone word in the first column where nothing is merged', () => {
    expect(settings({ rows: [head, ['二月'], ['5日', '甲会'], ['三月'], ['6日', '乙会']] })).toEqual([
      { month: 2 },
      { month: 3 },
    ]);
  });

  test('of the unit of money, for columns that say none', () => {
    const rows = [
      ['单位：元'],
      ['日期', '标题', '资金', '物资折款（万元）', '参加人数'],
      ['3月5日', '甲会', 5, 1, 2],
    ];
    const units = find({ rows }).tables[0]?.columns.map(({ meaning }) =>
      'unit' in meaning ? meaning.unit : '',
    );
    expect(units).toEqual(['', '', '元', '万元', '']);
  });
});

describe('merged cells', () => {
  const head = ['日期', '类型', '标题', '议题', '参加人数', '专委会'];

  test('say a date, a type, a committee of each row, and a quantity of the first only', () => {
    const sheet = {
      merges: ['A2:A3', 'B2:B3', 'E2:E3', 'F2:F3'],
      rows: [head, ['3月5日', '座谈会', '甲会', '', 30, '提案委'], ['', '', '乙会']],
    };
    expect(rowsOf(sheet)).toEqual([['2: 3月5日 座谈会 甲会 30 提案委', '3: 3月5日 座谈会 乙会 提案委']]);
    expect(find(sheet).tables[0]?.saidOnce.map(({ text }) => text)).toEqual(['30']);
  });

  test('make one entry of the lines of one event', () => {
    const sheet = {
      merges: ['A2:A4', 'B2:B4', 'C2:C4', 'E2:E4', 'F2:F4'],
      rows: [
        head,
        ['3月5日', '常委会议', '甲会', '一题', 30, '提案委'],
        ['', '', '', '二题'],
        ['', '', '', '三题'],
      ],
    };
    expect(rowsOf(sheet)).toEqual([['2+3+4: 3月5日 常委会议 甲会 一题+二题+三题 30 提案委']]);
    expect(find(sheet).tables[0]?.saidOnce).toEqual([]);
  });

  test('make several of lines with quantities or dates of their own, and say so', () => {
    const sheet = {
      merges: ['C2:C3'],
      rows: [head, ['3月5日', '座谈会', '甲会', '', 30], ['3月6日', '座谈会', '', '', 20]],
    };
    expect(rowsOf(sheet)).toEqual([['2: 3月5日 座谈会 甲会 30', '3: 3月6日 座谈会 甲会 20']]);
    expect(find(sheet).tables[0]?.doubtful.map(({ text }) => text)).toEqual(['甲会']);
  });
});

describe('columns', () => {
  test('of which two claim the type: that which holds types has it', () => {
    const rows = [
      ['日期', '活动类别', '活动形式', '标题'],
      ['3月5日', '学习', '读书活动', '甲会'],
    ];
    const meanings = find({ rows }).tables[0]?.columns.map(({ meaning }) =>
      meaning.kind === 'field' ? meaning.name : '',
    );
    expect(meanings).toEqual(['date', '', 'type', 'title']);
  });

  test('may explain themselves at length', () => {
    const long = `参加人数（${'含列席人员、工作人员，不含志愿者；'.repeat(4)}）`;
    expect(
      headingsOf({
        rows: [
          ['日期', '标题', long],
          ['3月5日', '甲会', 3],
        ],
      }),
    ).toEqual([['日期', '标题', long]]);
  });

  test('of 序号 that do not count rows go into the notes', () => {
    const rows = (index: string) => [
      ['序号', '日期', '标题'],
      [index, '3月5日', '甲会'],
    ];
    const first = (index: string) => find({ rows: rows(index) }).tables[0]?.columns[0]?.meaning.kind;
    expect(first('（1）')).toBe('index');
    expect(first('云政协〔2024〕3号')).toBe('note');
  });

  test('of measures without any number go into the notes, and it is said', () => {
    const sheet = {
      rows: [
        ['日期', '标题', '意见建议'],
        ['3月5日', '甲会', '见附件'],
      ],
    };
    expect(find(sheet).tables[0]?.columns[2]?.meaning).toEqual({ kind: 'note' });
    expect(find(sheet).tables[0]?.remarks.map(({ kind }) => kind)).toEqual(['not-numbers']);
  });
});
