import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../src/ooxml/zip/write-zip.ts';
import { workbookOf } from '../../src/workbook/workbook-of.ts';
import { isUnedited } from '../../src/write/package/is-unedited.ts';
import type { Cell } from '../../src/write/xlsx/sheet.ts';
import { writeXlsx } from '../../src/write/xlsx/write-xlsx.ts';
import { readSheets } from '../evidence/read-sheet.ts';
import { opened, openedTexts } from '../ooxml/opened.ts';

const sheet = (rows: readonly (readonly Cell[])[]) => ({
  name: '表',
  columns: [
    { title: '甲', width: 10 },
    { title: '乙', width: 20 },
  ],
  rows,
});

async function readBack(...rows: readonly (readonly Cell[])[]) {
  const [read] = await readSheets(await writeXlsx([sheet(rows)]));
  return read?.rows.slice(1);
}

describe('a workbook', () => {
  it('keeps text as text, whatever it starts with', async () => {
    const texts = ['=1+1', '+86', '-5', '@甲', "'=1", '2024-03', '0012', '1e5', ' 空格 ', '<b>&"', '𠮷'];
    expect(await readBack(...texts.map((text) => [text]))).toEqual(texts.map((text) => [text]));
    const [part = ''] = [...(await openedTexts(await writeXlsx([sheet([['=1+1']])]))).entries()]
      .filter(([name]) => name === 'xl/worksheets/sheet1.xml')
      .map(([, xml]) => xml);
    expect(part).not.toContain('<f>');
  });

  it('keeps numbers as numbers, and as text what a spreadsheet would cut', async () => {
    expect(
      await readBack(
        [1, new Big('4209.3')],
        [new Big('92.47311827956989247312'), new Big('1234567890123456789')],
        [undefined, 0],
      ),
    ).toEqual([
      [1, 4209.3],
      [92.47311827956989, '1234567890123456789'],
      [undefined, 0],
    ]);
  });

  it('marks what looks like a formula as typed text, and is no formula to any reader', async () => {
    const formulas = [
      '=1+1',
      '+86',
      '-5',
      '@甲',
      '\t=1',
      '\r=1',
      '\n=1',
      '＝1+1',
      '=HYPERLINK("http://a","b")',
    ];
    const parts = await openedTexts(await writeXlsx([sheet([...formulas, '正文'].map((text) => [text]))]));
    const cells = [
      ...(parts.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<c r="A(\d+)" s="(\d+)" t="s">/g),
    ].slice(1);
    const styles = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    const marked = cells.map(([, , style]) => styles[Number(style)]?.includes('quotePrefix="1"'));
    expect(marked).toEqual([...formulas.map(() => true), false]);
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('keeps line breaks, and what looks like an escaped character', async () => {
    const bytes = await writeXlsx([sheet([['一\r\n二\r三\n'], ['_x0041_ _x000D_']])]);
    expect((await readSheets(bytes))[0]?.rows.slice(1)).toEqual([
      ['一\n二\n三\n'],
      ['_x005F_x0041_ _x005F_x000D_'],
    ]);
    const { read, utils } = await import('@e965/xlsx');
    const [first = ''] = Object.keys(read(bytes).Sheets);
    expect(utils.sheet_to_json(read(bytes).Sheets[first] ?? {}, { header: 1 }).slice(1)).toEqual([
      ['一\n二\n三\n'],
      ['_x0041_ _x000D_'],
    ]);
  });

  it('keeps texts that every object has a property of', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', '__defineGetter__'];
    const { value } = await workbookOf('台账.xlsx', await writeXlsx([sheet([names, ['甲', ...names]])]));
    expect(value?.sheets[0]?.rows.slice(1).map((row) => row.map((cell) => cell?.text))).toEqual([
      names,
      ['甲', ...names],
    ]);
    const titled = await writeXlsx([{ name: '甲', columns: [{ title: '__proto__', width: 9 }], rows: [] }]);
    expect((await workbookOf('台账.xlsx', titled)).value?.sheets[0]?.rows[0]?.[0]?.text).toBe('__proto__');
  });

  it('has days as dates, whatever the time zone', async () => {
    const bytes = await writeXlsx([
      sheet([
        [
          { year: 2024, month: 3, day: 5 },
          { year: 1900, month: 3, day: 1 },
        ],
      ]),
    ]);
    expect((await readSheets(bytes))[0]?.rows[1]).toEqual([45_356, 61]);
    const { read, utils } = await import('@e965/xlsx');
    const [found] = Object.values(read(bytes, { cellNF: true }).Sheets);
    expect(utils.sheet_to_json(found ?? {}, { header: 1, raw: false })[1]).toEqual([
      '2024-03-05',
      '1900-03-01',
    ]);
  });

  it('shows thousands, and the decimals that there are', async () => {
    const styles = (await openedTexts(await writeXlsx([sheet([[1, 1.5, 1.25]])]))).get('xl/styles.xml') ?? '';
    expect([...styles.matchAll(/formatCode="([^"]*)"/g)].map(([, code]) => code)).toEqual([
      '#,##0',
      '#,##0.0',
      '#,##0.00',
    ]);
  });

  it('drops what XML cannot hold, and cuts what a cell cannot', async () => {
    const [row] = (await readBack(['甲\u0000\ufffe乙', '长'.repeat(40_000)])) ?? [];
    expect(row?.[0]).toBe('甲乙');
    expect(String(row?.[1])).toHaveLength(32_767);
  });

  it('has rows as high as their texts need', async () => {
    const parts = await openedTexts(
      await writeXlsx([
        sheet([
          ['短', '短'],
          ['字'.repeat(10), '短'],
        ]),
      ]),
    );
    const rows = [...(parts.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<row ([^>]*)>/g)];
    expect(rows.map(([, attributes]) => /ht="(\d+)"/.exec(attributes ?? '')?.[1])).toEqual([
      undefined,
      undefined,
      '45',
    ]);
  });

  it('has a header that stays, filters, and repeats in print', async () => {
    const parts = await openedTexts(await writeXlsx([sheet([[1, 2]]), { ...sheet([]), name: '空' }]));
    const [first = '', second = ''] = [1, 2].map((id) => parts.get(`xl/worksheets/sheet${id}.xml`));
    expect(first).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(first).toContain('<autoFilter ref="A1:B2"/>');
    expect(second).toContain('<autoFilter ref="A1:B1"/>');
    expect(first).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToHeight="0"/);
    const workbook = parts.get('xl/workbook.xml') ?? '';
    expect(workbook.match(/<definedNames/g)).toHaveLength(1);
    expect(workbook).toContain('localSheetId="1">\'空\'!$1:$1<');
  });

  it('prints with lines, and over several pages where one would make letters too small to read', async () => {
    const columns = Array.from({ length: 30 }, (_, index) => ({ title: `第${index + 1}列`, width: 20 }));
    const wide = { name: '宽', columns, rows: [[1]], heads: 2 };
    const parts = await openedTexts(await writeXlsx([wide, sheet([[1]])]));
    const [first = '', second = ''] = [1, 2].map((id) => parts.get(`xl/worksheets/sheet${id}.xml`));
    // 560 digits beside 40 that are repeated, 200 a page.
    expect(first).toMatch(/<pageSetup [^>]*fitToWidth="3"[^>]*fitToHeight="0"/);
    expect(second).toMatch(/<pageSetup [^>]*fitToWidth="1"[^>]*fitToHeight="0"/);
    expect(first).toMatch(
      /<printOptions gridLines="1"\/>.*<pageMargins|<printOptions gridLines="1"\/><pageSetup/,
    );
    expect(parts.get('xl/workbook.xml')).toContain(">'宽'!$A:$B,'宽'!$1:$1<");
  });

  it('offers choices, says what to fill in, and keeps empty cells for text', async () => {
    const parts = await openedTexts(
      await writeXlsx([
        {
          name: '甲',
          spare: 9,
          columns: [
            {
              title: '类型',
              width: 10,
              typed: 'text',
              choices: { from: { sheet: '选项', column: '类型' }, otherwise: { warn: '没有"它"' } },
            },
            { title: '重点', width: 6, choices: { from: ['是', '否'], otherwise: 'refuse' }, help: '是或否' },
            { title: '备注', width: 6 },
          ],
          rows: [['常委会议']],
        },
        {
          name: '选项',
          columns: [
            { title: '单位', width: 6 },
            { title: '类型', width: 6 },
          ],
          rows: [['次', '常委会议']],
          spare: 3,
        },
      ]),
    );
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(/<dataValidations.*<\/dataValidations>/.exec(xml)?.[0]).toBe(
      '<dataValidations count="2">' +
        '<dataValidation type="list" errorStyle="warning" showErrorMessage="1" error="没有&quot;它&quot;" allowBlank="1" sqref="A2:A11">' +
        "<formula1>OFFSET('选项'!$B$2,0,0,MAX(1,COUNTA('选项'!$B$2:$B$5)),1)</formula1></dataValidation>" +
        '<dataValidation type="list" showErrorMessage="1" allowBlank="1" showInputMessage="1" promptTitle="重点" prompt="是或否" sqref="B2:B11">' +
        '<formula1>"是,否"</formula1></dataValidation></dataValidations>',
    );
    expect(xml).toContain('<autoFilter ref="A1:C11"/>');
    expect([...xml.matchAll(/<c r="(\w+)" s="\d+"\/>/g)].map(([, cell]) => cell)).toEqual(
      Array.from({ length: 9 }, (_, index) => `A${index + 3}`),
    );
    expect(parts.get('xl/worksheets/sheet2.xml')).not.toContain('dataValidations');
  });

  it('is the same whenever it is written', async () => {
    const write = () => writeXlsx([sheet([['甲', 1]])]);
    const first = await write();
    await new Promise((later) => setTimeout(later, 2100));
    expect(Buffer.compare(first, await write())).toBe(0);
  });

  it('is known again as long as nobody changes it', async () => {
    const bytes = await writeXlsx([sheet([['甲', 1]])]);
    expect(await isUnedited(bytes)).toBe(true);
    const parts = new Map<string, string | Uint8Array>(await opened(bytes));
    expect(await isUnedited(writeZip(parts.set('xl/sharedStrings.xml', '<sst/>')))).toBe(false);
  });
});
