import { utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../src/ooxml/zip/write-zip.ts';
import { readWorkbook } from '../../src/workbook/read-workbook.ts';
import { workbookOf } from '../../src/workbook/workbook-of.ts';
import { oleFile, rawZip } from '../ooxml/raw-zip.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { codes } from './cells.ts';
import { withStream, xls } from './xls.ts';
import { oneSheet, text, xlsxParts } from './xlsx.ts';

const GOOD = oneSheet(
  `<row r="1">${text('A1', '日期')}<c r="B1" s="0"><v>45356</v></c><c r="C1" t="s"><v>0</v></c></row>`,
  { formats: ['m"月"d"日"'], strings: ['<t>视察</t>'] },
  '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
);
const sheet = utils.aoa_to_sheet([
  ['日期', 45356],
  ['类型', '视察'],
]);
const OLD = xls({ SheetNames: ['表'], Sheets: { 表: sheet } });
const package_ = (name: string) =>
  writeZip(
    new Map([
      ['[Content_Types].xml', '<Types/>'],
      [name, '<x/>'],
    ]),
  );

describe('files that are no workbooks', () => {
  it.each([
    ['workbook-empty', ''],
    ['workbook-kind', '%PDF-1.4'],
    ['workbook-kind', '{\\rtf1}'],
    ['workbook-kind', '<html><table><tr><td>日期</td></tr></table></html>'],
    ['workbook-kind', '\ufeff <!DOCTYPE html>\n<html></html>'],
    ['workbook-kind', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'],
    ['workbook-kind', 'MIME-Version: 1.0\nContent-Type: multipart/related'],
    ['workbook-kind', '# 台账\n年份: 2024\n活动: []\n'],
    ['workbook-kind', package_('word/document.xml')],
    ['workbook-kind', package_('ppt/presentation.xml')],
    ['workbook-kind', package_('xl/workbook.bin')],
    ['workbook-kind', writeZip(new Map([['a.txt', 'a']]))],
    [
      'workbook-kind',
      rawZip([{ name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') }]),
    ],
    ['workbook-kind', Uint8Array.of(0, 1, 2, 3, 255, 254, 0, 0, 200)],
    ['workbook-password', oleFile(['EncryptionInfo', 'EncryptedPackage'])],
    ['workbook-damaged', package_('xl/other.xml')],
    ['workbook-damaged', GOOD.subarray(0, GOOD.length - 30)],
    ['workbook-damaged', OLD.subarray(0, 700)],
    ['workbook-unsafe', rawZip([{ name: '../a', content: Buffer.from('a') }])],
    ['workbook-too-large', rawZip([{ name: 'a', content: Buffer.alloc(8 * 1024 * 1024) }])],
    ['workbook-without-cells', '\n\n , ,\n'],
  ])('are told as %s', async (code, content) => {
    expect(await codes(Buffer.from(content as string))).toEqual([code]);
  });

  it('are named by what they are', async () => {
    const told = async (bytes: Uint8Array) => (await workbookOf('表.xls', bytes)).diagnostics[0]?.message;
    expect(await told(Buffer.from('<table>'))).toBe('“表.xls”其实是网页（HTML），只是名字像表格，读不了');
    expect(await told(package_('word/document.xml'))).toBe('“表.xls”是 Word 文档，不是表格，读不了');
    expect(await told(withStream(OLD, () => Buffer.from('x')))).toBe('“表.xls”坏了，读不了');
  });

  it('are told on the way from the disk', async () => {
    const folder = temporaryFolder({ '台账/a.csv': '日期' });
    const code = async (path: string) =>
      (await readWorkbook(`${folder.path}/${path}`, path)).diagnostics[0]?.code;
    expect(await code('没有.xlsx')).toBe('file-missing');
    expect(await code('台账')).toBe('workbook-is-folder');
    expect(await code('台账/a.csv')).toBeUndefined();
    expect(await code('台账/a.csv/b')).toBe('file-missing');
  });
});

/** Changes of bytes such as accidents and attacks make. */
const change = fc.record({
  cut: fc.option(fc.nat(), { freq: 4 }),
  flips: fc.array(fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }), { maxLength: 8 }),
  copy: fc.option(fc.record({ from: fc.nat(), to: fc.nat(), length: fc.nat(600) })),
});

function changed(
  bytes: Uint8Array,
  { cut, flips, copy }: typeof change extends fc.Arbitrary<infer T> ? T : never,
): Buffer {
  const made = Buffer.from(cut === null ? bytes : bytes.subarray(0, cut % bytes.length));
  if (made.length === 0) return made;
  for (const { at, byte } of flips) made[at % made.length] = byte;
  if (copy) {
    const from = copy.from % made.length;
    made.copy(made, copy.to % made.length, from, Math.min(made.length, from + copy.length));
  }
  return made;
}

/** A workbook, or an error that says why there is none. */
async function isAnswered(bytes: Uint8Array): Promise<void> {
  const { value, diagnostics } = await workbookOf('台账', bytes);
  if (!value) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  for (const cell of value?.sheets.flatMap(({ rows }) => rows.flat()) ?? []) {
    if (cell) expect(cell.text.trim()).not.toBe('');
  }
}

describe('any bytes', () => {
  it('are answered', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), isAnswered));
  });

  it('are answered where they were a workbook once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(GOOD, OLD), change, async (bytes, how) =>
        isAnswered(changed(bytes, how)),
      ),
      { numRuns: 300 },
    );
  });

  it('are answered where the parts within have changed', async () => {
    const parts = xlsxParts({
      sheets: [['表', '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>']],
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...parts.keys()), change, async (name, how) => {
        const part = Buffer.from(parts.get(name) as string);
        return isAnswered(writeZip(new Map([...parts, [name, changed(part, how)]])));
      }),
      { numRuns: 300 },
    );
  });

  it('are answered where the records within have changed', async () => {
    await fc.assert(
      fc.asyncProperty(change, async (how) => isAnswered(withStream(OLD, (stream) => changed(stream, how)))),
      { numRuns: 300 },
    );
  });
});
