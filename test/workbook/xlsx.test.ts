import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/workbook/address.ts';
import { workbookOf } from '../../src/workbook/workbook-of.ts';
import { cells, codes, read, texts } from './cells.ts';
import { oneSheet, text, xlsx } from './xlsx.ts';

const row = (number: number, inner: string, attributes = '') =>
  `<row r="${number}"${attributes}>${inner}</row>`;
const number = (at: string, value: string, style = 0) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;

describe('the cells of an .xlsx file', () => {
  it('say what a reader sees: numbers in their formats, exact beside them', async () => {
    const formats = ['General', '0"人次"', '#,##0.0"万元"', '0.0%', '0.00', '0人次'];
    const values = ['0.30000000000000004', '34', '1234.56', '0.85', '1.005', '34'];
    const inner = values.map((value, style) => number(`${'ABCDEF'[style]}1`, value, style)).join('');
    const found = cells(await read(oneSheet(row(1, inner), { formats })));
    expect(Object.values(found).map((cell) => [cell.text, cell.number])).toEqual([
      ['0.3', '0.3'],
      ['34人次', '34'],
      ['1,234.6万元', '1234.56'],
      ['85.0%', '0.85'],
      ['1.01', '1.005'],
      ['34人次', '34'],
    ]);
  });

  it('say days, and how much of them their formats show', async () => {
    const formats = [
      'yyyy/m/d',
      'yyyy"年"m"月"',
      'yyyy.m.d',
      14,
      57,
      58,
      31,
      '[DBNum1][$-804]m"月"d"日"',
      'h:mm',
      'yyyy',
    ];
    const inner = formats.map((_, style) => number(`${'ABCDEFGHIJ'[style]}1`, '45356.5', style)).join('');
    const found = cells(await read(oneSheet(row(1, inner), { formats })));
    expect(Object.values(found).map((cell) => [cell.text, cell.grain])).toEqual([
      ['2024/3/5', 'day'],
      ['2024年3月', 'month'],
      ['2024.3.5', 'day'],
      ['2024/3/5', 'day'],
      ['2024年3月', 'month'],
      ['3月5日', 'day'],
      ['2024年3月5日', 'day'],
      ['三月五日', 'day'],
      ['12:00', undefined],
      ['2024', 'year'],
    ]);
    expect(found.A1?.date).toEqual({ year: 2024, month: 3, day: 5 });
    expect(found.I1?.date).toBeUndefined();
    expect(found.A1?.number).toBe('45356.5');
  });

  it('count days from 1904 where the file does', async () => {
    const options = { formats: ['yyyy/m/d'], date1904: true };
    expect(texts(await read(oneSheet(row(1, number('A1', '43894')), options)))).toEqual({ A1: '2024/3/5' });
  });

  it('know no 29 February 1900, and the days around it', async () => {
    const inner = ['59', '60', '61'].map((value, at) => number(`${'ABC'[at]}1`, value)).join('');
    const found = cells(await read(oneSheet(row(1, inner), { formats: ['yyyy-mm-dd'] })));
    expect(Object.values(found).map((cell) => cell.text)).toEqual(['1900-02-28', '60', '1900-03-01']);
    expect(found.B1?.date).toBeUndefined();
  });

  it('hold texts of every kind: shared, rich, inline, results; what tells how to read hanzi is no text', async () => {
    const strings = [
      '<t>视察</t>',
      '<r><t>委员</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 座谈</t></r>',
      '<t>安澜</t><rPh sb="0" eb="2"><t>アンラン</t></rPh><phoneticPr fontId="1"/>',
      '<t>一_x000D_\n二&amp;三</t>',
    ];
    const inner = [
      ...strings.map((_, index) => `<c r="${'ABCD'[index]}1" t="s"><v>${index}</v></c>`),
      text('E1', '<行内>'),
      '<c r="F1" t="str"><f>A1</f><v>结果</v></c>',
      '<c r="G1" t="b"><v>1</v></c>',
      '<c r="H1" t="e"><v>#N/A</v></c>',
      '<c r="I1" t="e"><v>#SPILL!</v></c>',
      '<c r="J1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ].join('');
    const workbook = await read(oneSheet(row(1, inner), { strings }));
    expect(Object.values(texts(workbook))).toEqual([
      '视察',
      '委员 座谈',
      '安澜',
      '一\n二&三',
      '<行内>',
      '结果',
      'TRUE',
      '#N/A',
      '#SPILL!',
      '#DIV/0!',
    ]);
    const formulas = Object.entries(cells(workbook)).filter(([, cell]) => cell.formula);
    expect(formulas.map(([at]) => at)).toEqual(['F1', 'J1']);
  });

  it('are none where nothing is written: styled, blank, a million of them', async () => {
    const styled = Array.from({ length: 2000 }, (_, at) => row(at + 3, `<c r="XFD${at + 3}" s="0"/>`)).join(
      '',
    );
    const rows =
      row(1, text('A1', '甲')) + row(2, text('B2', ' \u3000\n')) + styled + row(1048576, '', ' ht="20"');
    const { sheets } = await read(oneSheet(rows, { formats: ['0'] }));
    expect(sheets[0]?.rows.map((each) => each.length)).toEqual([1]);
  });

  it('stand where they are, however far, and cost only themselves', async () => {
    const workbook = await read(oneSheet(row(1, text('A1', '甲')) + row(1048576, text('XFD1048576', '乙'))));
    const [sheet] = workbook.sheets;
    const last = sheet?.rows.at(-1)?.at(-1);
    expect(sheet && last && placeOf(sheet, last)).toBe('表!XFD1048576');
    expect(sheet?.rows[5]).toEqual([]);
  });

  it('need not say their places', async () => {
    const rows = `<row><c t="inlineStr"><is><t>甲</t></is></c><c/><c t="inlineStr"><is><t>乙</t></is></c></row><row/><row><c><v>3</v></c></row>`;
    expect(texts(await read(oneSheet(rows)))).toEqual({ A1: '甲', C1: '乙', A3: '3' });
  });

  it('are hidden with their rows and columns', async () => {
    const sheet = `<cols><col min="2" max="16384" hidden="1"/></cols><sheetData>${row(1, text('A1', '甲') + text('B1', '乙'))}${row(2, text('A2', '丙'), ' hidden="true"')}</sheetData>`;
    const found = cells(await read(xlsx({ sheets: [['表', sheet]] })));
    expect(Object.entries(found).map(([at, cell]) => [at, cell.hidden ?? false])).toEqual([
      ['A1', false],
      ['B1', true],
      ['A2', true],
    ]);
  });

  it('of a merged area are one; what the others hold nobody sees', async () => {
    const rows =
      row(1, text('A1', '成果') + text('B1', '看不见')) +
      row(2, text('A2', '甲') + text('C2', '乙')) +
      row(3, text('A3', '看不见') + text('C3', '丙'));
    const merges = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:B3"/></mergeCells>';
    const workbook = await read(oneSheet(rows, {}, merges));
    expect(Object.keys(texts(workbook))).toEqual(['A1', 'A2', 'C2', 'C3']);
    expect(workbook.sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 2, right: 1 },
    ]);
  });

  it('may be merged to the end of the sheet, which is cut to what there is', async () => {
    const rows = row(1, text('A1', '标题')) + row(2, text('B2', '甲'));
    const merges = '<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="C3:XFD1048576"/></mergeCells>';
    const { sheets } = await read(oneSheet(rows, {}, merges));
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });
});

describe('the sheets of an .xlsx file', () => {
  it('come in the order of the tabs, under any name, hidden ones marked', async () => {
    const sheet = (words: string) => `<sheetData>${row(1, text('A1', words))}</sheetData>`;
    const { sheets, format } = await read(
      xlsx({
        sheets: [
          ['__proto__', sheet('甲')],
          ['一月 & 二月', sheet('乙'), 'hidden'],
          ['constructor', sheet('丙'), 'veryHidden'],
        ],
      }),
    );
    expect(sheets.map(({ name, hidden, rows }) => [name, hidden, rows[0]?.[0]?.text])).toEqual([
      ['__proto__', false, '甲'],
      ['一月 & 二月', true, '乙'],
      ['constructor', true, '丙'],
    ]);
    expect(format).toBe('xlsx');
  });

  it('are quoted by their cells, a line a cell', async () => {
    const rows = row(1, text('A1', '甲\n乙\t丙')) + row(12, text('C12', '3月5日'));
    const { file, sheets } = await read(oneSheet(rows));
    expect(file.text).toBe('甲 乙 丙\n3月5日');
    const cell = sheets[0]?.rows[11]?.[2];
    expect(cell && file.text.slice(cell.range.start, cell.range.end)).toBe('3月5日');
    expect([0, 3, 6, 7].map((offset) => file.placeName?.(offset))).toEqual([
      '表!A1',
      '表!A1',
      '表!C12',
      '表!C12',
    ]);
  });
});

describe('what cannot be read of an .xlsx file', () => {
  it('is a formula whose result was never saved: its cell is left out, and that is an error', async () => {
    const rows = row(1, '<c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><v>3</v></c><c r="C1"><f>B1*2</f><v/></c>');
    const { value, diagnostics } = await workbookOf('台账.xlsx', oneSheet(rows));
    expect(value && texts(value)).toEqual({ B1: '3' });
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['workbook-uncomputed', '“台账.xlsx”里 1 个公式没有存下结果，这些单元格没有读（表!A1）'],
    ]);
  });

  it('is a formula that fails: what it shows is no value of anybody', async () => {
    const rows = row(1, '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="e"><v>#N/A</v></c>');
    const { value, diagnostics } = await workbookOf('台账.xlsx', oneSheet(rows));
    expect(value && texts(value)).toEqual({ A1: '#DIV/0!', B1: '#N/A' });
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        'workbook-formula-errors',
        '“台账.xlsx”里 2 个单元格的公式出错，显示的是 #N/A 这样的错误，没有数（表!A1、表!B1）',
      ],
    ]);
  });

  it('is a comment, which is worth a notice', async () => {
    const comments = '<commentList><comment ref="B2"><text><t>下周补</t></text></comment></commentList>';
    const { diagnostics } = await workbookOf('台账.xlsx', oneSheet(row(1, text('A1', '甲')), { comments }));
    expect(diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['workbook-comments', 'notice', '“台账.xlsx”里有 1 处批注，没有读（表!B2）'],
    ]);
  });

  it('is a sheet that the file does not have', async () => {
    const parts = { 'xl/_rels/workbook.xml.rels': '<Relationships/>' };
    expect(await codes(oneSheet(row(1, text('A1', '甲')), { parts }))).toEqual(['workbook-damaged']);
  });

  it('is a shared string that there is not', async () => {
    expect(await codes(oneSheet(row(1, '<c r="A1" t="s"><v>9</v></c>')))).toEqual(['workbook-damaged']);
  });

  it('is a long text in a great many cells', async () => {
    const strings = [`<t>${'长'.repeat(100_000)}</t>`];
    const rows = Array.from({ length: 1000 }, (_, at) =>
      row(at + 1, `<c r="A${at + 1}" t="s"><v>0</v></c>`),
    ).join('');
    expect(await codes(oneSheet(rows, { strings }))).toEqual(['workbook-too-large']);
  });

  it('is nothing at all', async () => {
    expect(await codes(oneSheet(row(1, text('A1', ' '))))).toEqual(['workbook-without-cells']);
    expect(await codes(xlsx({ sheets: [] }))).toEqual(['workbook-without-cells']);
  });
});
