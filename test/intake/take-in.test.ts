import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SETTINGS_TITLE } from '../../src/intake/exported/sheets.ts';
import { findTables } from '../../src/intake/tables/find-tables.ts';
import { takeIn } from '../../src/intake/take-in.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { book, type Given, type GivenSheet } from './book.ts';

function take(workbook: Workbook, mapping: Readonly<Record<string, string>> = {}, year?: number) {
  const { value, diagnostics } = takeIn(workbook, {
    mapping: new Map(Object.entries(mapping)),
    ...(year !== undefined && { year }),
  });
  if (!value) throw new Error('a workbook is always taken in');
  return { intake: value, diagnostics };
}

/** Codes with the cells that they are about. */
function codes({ diagnostics }: ReturnType<typeof take>): string[] {
  return diagnostics.map(({ code, at }) => `${code} ${at?.file.placeName?.(at.range.start) ?? ''}`.trim());
}

const HEAD = ['日期', '类型', '标题'];
const dates = ({ intake }: ReturnType<typeof take>) => intake.activities.map(({ value }) => value.date);

describe('the organization', () => {
  test.each([
    [['安澜县政协2024年工作台账'], { shortName: '安澜县政协' }],
    [['政协云溪县委员会2024年履职活动台账'], { name: '政协云溪县委员会', shortName: '云溪县政协' }],
    [['中国人民政治协商会议云溪县第十届委员会台账'], { name: '政协云溪县委员会', shortName: '云溪县政协' }],
    [['填报单位：云溪县政协办公室'], { shortName: '云溪县政协' }],
    [['县政协2024年台账'], { shortName: '县政协' }],
    [['云溪县政协台账', '政协云溪县委员会办公室'], { name: '政协云溪县委员会', shortName: '云溪县政协' }],
    [['云溪县政协台账', '填报单位：安澜县政协'], undefined],
    [['学习全国政协、省政协会议精神台账'], undefined],
    [['2024年台账'], undefined],
  ])('of %j is %j', (titles, organization) => {
    const sheet = { rows: [...titles.map((title) => [title]), HEAD, ['2024.3.5', '座谈会', '甲']] };
    expect(take(book(sheet)).intake.organization).toEqual(organization);
  });
});

describe('the year', () => {
  test.each([
    ['a title', [{ rows: [['2024年台账'], HEAD, ['3月5日', '座谈会', '甲']] }], 2024],
    ['hanzi', [{ rows: [['二〇二四年度台账'], HEAD, ['3月5日', '座谈会', '甲']] }], 2024],
    ['the name of a sheet', [{ name: '2024', rows: [HEAD, ['3月5日', '座谈会', '甲']] }], 2024],
    ['another date', [{ rows: [HEAD, ['3月5日', '座谈会', '甲'], ['2024.3.6', '座谈会', '乙']] }], 2024],
  ] as const)('is told by %s', (_, sheets, year) => {
    const taken = take(book(...sheets));
    expect(taken.intake.year).toBe(year);
    expect(dates(taken)[0]).toBe('2024-03-05');
    expect(codes(taken)).toEqual([]);
  });

  test('is not that of the day on which the table was filled in', () => {
    const sheet = { rows: [['填报日期：2025年1月3日'], HEAD, ['3月5日', '座谈会', '甲']] };
    expect(codes(take(book(sheet)))).toEqual(['year-unknown Sheet1!A1']);
  });

  test('is the user’s before all', () => {
    const sheet = { rows: [['2024年台账'], HEAD, ['3月5日', '座谈会', '甲']] };
    expect(dates(take(book(sheet), {}, 2023))).toEqual(['2023-03-05']);
  });

  test('is none where several are said, and it is said', () => {
    const sheet = {
      rows: [HEAD, ['3月5日', '座谈会', '甲'], ['2024.3.6', '座谈会', '乙'], ['2023.3.6', '座谈会', '丙']],
    };
    const taken = take(book(sheet));
    expect(taken.intake.year).toBeUndefined();
    expect(dates(taken)).toEqual(['3月5日', '2024-03-06', '2023-03-06']);
    expect(codes(taken)).toEqual(['several-years Sheet1!A1']);
  });

  test('is each sheet’s own where their titles say several', () => {
    const sheet = (year: number) => ({ name: `${year}年`, rows: [HEAD, ['3月5日', '座谈会', '甲']] });
    const taken = take(book(sheet(2023), sheet(2024)));
    expect(dates(taken)).toEqual(['2023-03-05', '2024-03-05']);
    expect(codes(taken)).toEqual(['several-years 2023年!A1']);
  });
});

test('a column of months, merged over its rows, says the month of the days beside it', () => {
  const rows = [
    ['2024年台账'],
    ['月份', ...HEAD],
    ['三月', '5日', '座谈会', '甲'],
    ['', '6日', '座谈会', '乙'],
    ['4月', '4月7日', '座谈会', '丙'],
  ];
  const taken = take(book({ merges: ['A3:A4'], rows }));
  expect(dates(taken)).toEqual(['2024-03-05', '2024-03-06', '2024-04-07']);
  expect(taken.intake.activities.map(({ value }) => value.note)).toEqual([undefined, undefined, undefined]);
});

describe('what is said of a workbook', () => {
  const dated = ['2024.3.5', '座谈会', '甲'];

  test('without a table', () => {
    expect(codes(take(book({ rows: [['一段话']] })))).toEqual([
      'sheet-without-table Sheet1!A1',
      'no-table Sheet1!A1',
    ]);
    expect(codes(take(book({ rows: [] })))).toEqual(['no-table']);
  });

  test('with a sheet that has none', () => {
    const taken = take(book({ name: '封面', rows: [['台账']] }, { rows: [HEAD, dated] }));
    expect(codes(taken)).toEqual(['sheet-without-table 封面!A1']);
  });

  test('whose table stands on its side', () => {
    const sheet = {
      rows: [
        ['日期', '3月5日', '3月6日'],
        ['类型', '座谈会', '考察'],
        ['标题', '甲', '乙'],
      ],
    };
    expect(codes(take(book(sheet)))).toContain('table-transposed Sheet1!A1');
  });

  test('with hidden rows and a hidden sheet', () => {
    const hidden = dated.map((text) => ({ text, hidden: true as const }));
    const taken = take(
      book(
        { rows: [HEAD, dated, hidden] },
        { name: '旧', hidden: true, rows: [HEAD, dated] },
        { name: '表', hidden: true, rows: [['x']] },
      ),
    );
    expect(codes(taken)).toEqual(['hidden-rows-read Sheet1!A3', 'hidden-sheet-skipped 旧!A1']);
    expect(taken.intake.activities).toHaveLength(2);
  });

  test('without dates', () => {
    expect(codes(take(book({ rows: [['2024年'], ['类型', '标题'], ['座谈会', '甲']] })))).toEqual([
      'no-date-column Sheet1!A3',
    ]);
    expect(
      codes(
        take(
          book({
            name: '2024年3月',
            rows: [
              ['类型', '标题'],
              ['座谈会', '甲'],
            ],
          }),
        ),
      ),
    ).toEqual([]);
  });

  test('with columns that it does not know, or knows twice', () => {
    const rows = [
      [...HEAD, '参加人次数', '名称', '驻会领导'],
      [...dated, 3, '乙', '李四'],
    ];
    const taken = take(book({ rows }));
    expect(codes(taken)).toEqual([
      'column-doubled Sheet1!E1',
      'column-unmatched Sheet1!D1',
      'column-unmatched Sheet1!F1',
    ]);
    expect(taken.diagnostics[1]?.hint).toBe('如果它是“参加”，请加 --map 参加人次数=参加');
    expect(taken.intake.activities[0]?.value.note).toBe('参加人次数：3；名称：乙；驻会领导：李四');
  });

  test('with two tables beside each other, of which one can be read', () => {
    const taken = take(
      book({
        rows: [
          [...HEAD, '', ...HEAD],
          [...dated, '', ...dated],
        ],
      }),
    );
    expect(codes(taken)).toEqual([
      'column-doubled Sheet1!E1',
      'column-doubled Sheet1!F1',
      'column-doubled Sheet1!G1',
    ]);
    expect(taken.diagnostics[0]?.message).toBe('A列和E列的列名都是“日期”，取了A列，E列的内容放进了备注');
    expect(taken.diagnostics[0]?.hint).toContain('请上下接成一个表');
  });

  test('with rows of numbers that nobody called a total', () => {
    const head = ['序号', ...HEAD, '参加人数', '媒体报道'];
    const rows = [head, ['三月'], [1, ...dated, 3, 1], ['', '', '', '', 3, 1], [2, '', '', '乙', 3, '']];
    const taken = take(book({ name: '2024年座谈会', rows }));
    expect(codes(taken)).toEqual(['column-unmatched 2024年座谈会!F1', 'row-of-numbers 2024年座谈会!E4']);
  });

  test('with merged quantities and lines', () => {
    const rows = [
      [...HEAD, '议题', '参加人数'],
      [...dated, '', 3],
      ['2024.3.6', '座谈会', '乙', '一题', ''],
      ['', '', '', '二题', ''],
    ];
    const taken = take(book({ merges: ['E2:E3', 'A3:A4', 'B3:B4', 'C3:C4'], rows }));
    expect(codes(taken)).toEqual(['quantity-said-once Sheet1!E2', 'rows-joined Sheet1!A3']);
    expect(taken.intake.activities.map(({ value }) => [value.participants, value.topic])).toEqual([
      ['3人次', undefined],
      [undefined, ['一题', '二题']],
    ]);
  });
});

test('twenty thousand rows are taken in one pass each', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ['2024.3.5', '座谈会', `第${index}会`]);
  expect(take(book({ rows: [HEAD, ...rows] })).intake.activities).toHaveLength(20_000);
});

describe('the user’s mapping', () => {
  const sheet = {
    rows: [
      ['办会时间点', '类型', '标题'],
      ['2024.3.5', '座谈会', '甲'],
    ],
  };

  test('makes a heading of words that nobody knows', () => {
    const odd = {
      rows: [
        ['何日', '何事', '何类'],
        ['2024.3.5', '甲', '座谈会'],
      ],
    };
    const taken = take(book(odd), { 何日: '日期', 何事: 'title', 何类: '活动类型' });
    expect(taken.diagnostics).toEqual([]);
    expect(taken.intake.activities[0]?.value).toMatchObject({
      date: '2024-03-05',
      title: '甲',
      type: '座谈会',
    });
  });

  test('goes before what stands in the columns', () => {
    const two = {
      rows: [
        ['日期', '类别', '档次', '标题'],
        ['2024.3.5', '座谈会', '一类', '甲'],
      ],
    };
    expect(take(book(two), { 档次: '类型' }).intake.activities[0]?.value.type).toBe('一类');
  });

  test('is refused where its field is none', () => {
    const taken = take(book(sheet), { 办会时间点: '日其' });
    expect(codes(taken)).toContain('unknown-mapped-field');
    expect(taken.diagnostics[0]?.hint).toBe('是否想写“日期”？');
  });

  test('is reported where no table has its heading', () => {
    const taken = take(book(sheet), { 办会时点: '日期' });
    expect(codes(taken)[0]).toBe('unused-mapping');
    expect(taken.diagnostics[0]?.hint).toBe('是否想写“办会时间点”？');
  });
});

describe('a workbook that export has made', () => {
  const settings = {
    name: '其余设置',
    rows: [[SETTINGS_TITLE], ['year: 2024'], [''], ['plan:'], ['  title: 要点']],
  };
  const catalogue = {
    name: '指标',
    rows: [
      ['名称', '数值', '来源'],
      ['会议', 3, '台账'],
    ],
  };

  test('gives its settings back and leaves what is computed', () => {
    const { intake, diagnostics } = take(
      book(
        { name: '活动', rows: [HEAD, ['2024-03-05', '座谈会', '甲']] },
        catalogue,
        {
          name: '各月',
          rows: [
            ['日期', '类型'],
            ['2024-03', '座谈会'],
          ],
        },
        settings,
      ),
    );
    expect(intake.settings).toBe('year: 2024\n\nplan:\n  title: 要点\n');
    expect(intake.activities).toHaveLength(1);
    expect(intake.sheets.map(({ skipped }) => skipped.map(({ why }) => why))).toEqual([
      ['heading'],
      ['computed', 'computed'],
      ['computed', 'computed'],
      ['title'],
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('is not any workbook with such a name', () => {
    const own = take(
      book(
        { name: '各月', rows: [HEAD, ['2024-03-05', '座谈会', '甲']] },
        { ...settings, rows: [HEAD, ['2024-03-06', '座谈会', '乙']] },
      ),
    );
    expect(own.intake.settings).toBe('');
    expect(own.intake.activities).toHaveLength(2);
  });
});

/** Texts that stand in ledgers, and such as could be taken for something else. */
const TEXTS: readonly Given[] = [
  '日期',
  '类型',
  '标题',
  '议题',
  '成果',
  '意见建议（条）',
  '参加人数',
  '备注',
  '序号',
  '案由',
  '提案人',
  '办理情况',
  '3月5日',
  '2024.3.5',
  '3月',
  '座谈会',
  '主席会议',
  '甲会',
  '合计',
  '小 计',
  '本月小计',
  '注：说明',
  '填表人：张三',
  '一、一月',
  '（一）常委会议',
  '提案委',
  '云溪县政协2024年台账',
  '示例：导入时不读这一行',
  '第1页',
  '24条',
  '办复',
  1,
  2,
  30,
];

const sheets = fc.record({
  rows: fc.array(
    fc.array(
      fc.oneof(
        { weight: 2, arbitrary: fc.constant('') },
        { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
      ),
      { maxLength: 6 },
    ),
    { maxLength: 14 },
  ),
  merges: fc.array(
    fc
      .tuple(fc.nat(5), fc.nat(13), fc.nat(4), fc.nat(2))
      .map(([left, top, wide, high]) => ({ left, top, right: left + wide, bottom: top + high })),
    { maxLength: 4 },
  ),
});

/** Rows with nothing below a merge, as spreadsheets keep them; merges that overlap are left out. */
function sheetOf(
  { rows, merges }: typeof sheets extends fc.Arbitrary<infer T> ? T : never,
  name: string,
): GivenSheet {
  const kept = merges.filter(
    (area, index) =>
      !merges
        .slice(0, index)
        .some(
          (other) =>
            area.left <= other.right &&
            other.left <= area.right &&
            area.top <= other.bottom &&
            other.top <= area.bottom,
        ),
  );
  const letter = (column: number) => String.fromCharCode(65 + column);
  const isUnder = (row: number, column: number) =>
    kept.some(
      ({ left, top, right, bottom }) =>
        row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
    );
  return {
    name,
    rows: rows.map((row, number) => row.map((given, column) => (isUnder(number, column) ? '' : given))),
    merges: kept.map(
      ({ left, top, right, bottom }) => `${letter(left)}${top + 1}:${letter(right)}${bottom + 1}`,
    ),
  };
}

describe('any workbook', () => {
  test('has every row that is not empty read or skipped, once, in its order, and no cell lost', () => {
    let all = 0;
    fc.assert(
      fc.property(fc.array(sheets, { minLength: 1, maxLength: 3 }), (given) => {
        const workbook = book(...given.map((sheet, index) => sheetOf(sheet, `表${index + 1}`)));
        const { intake } = take(workbook);
        const taken = [...intake.activities, ...intake.proposals];
        all += taken.length;
        expect(intake.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
        for (const [index, sheet] of workbook.sheets.entries()) {
          const { tables } = findTables(sheet, new Map());
          const rows = tables.flatMap((table) => table.rows);
          const read = rows.flatMap(({ numbers }) => numbers);
          const skipped = intake.sheets[index]?.skipped.map(({ row }) => row) ?? [];
          const filled = sheet.rows.flatMap((row, number) => (row.some((cell) => cell) ? [number] : []));
          expect([...read, ...skipped].sort((a, b) => a - b)).toEqual(filled);
          expect(read).toEqual([...read].sort((a, b) => a - b));
          for (const { numbers, cells } of rows) {
            const own = numbers.flatMap((number) => sheet.rows[number]?.filter((cell) => cell) ?? []);
            expect([...cells.values()].flat()).toEqual(expect.arrayContaining(own));
          }
          const entries = intake.sheets[index]?.tables.reduce((sum, table) => sum + table.entries, 0);
          expect(entries).toBe(rows.length);
        }
        expect(taken).toHaveLength(
          intake.sheets.flatMap(({ tables }) => tables).reduce((sum, table) => sum + table.entries, 0),
        );
      }),
      { numRuns: 500 },
    );
    expect(all).toBeGreaterThan(100);
  });
});
