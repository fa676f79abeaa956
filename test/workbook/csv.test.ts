import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, texts } from './cells.ts';

const from = async (text: string | Uint8Array) =>
  texts(await read(Buffer.from(text as string), '常委会.csv'));
const gbk = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

describe('a .csv file', () => {
  it('is one sheet under the name of the file, its texts as they are', async () => {
    const workbook = await read(Buffer.from('日期,编号\n3月5日,0123\n,1.10\n'), '台账/常委会.csv');
    expect(workbook.format).toBe('csv');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['常委会']);
    expect(texts(workbook)).toEqual({ A1: '日期', B1: '编号', A2: '3月5日', B2: '0123', B3: '1.10' });
    expect(workbook.sheets[0]?.rows[1]?.[1]).not.toHaveProperty('number');
  });

  it.each([
    ['UTF-8', Buffer.from('日期,类型')],
    ['UTF-8 with a mark', Buffer.from('\ufeff日期,类型')],
    ['UTF-16', Buffer.from('\ufeff日期\t类型', 'utf16le')],
    ['GBK', gbk('c8d5c6da 2c c0e0d0cd')],
  ])('may be in %s', async (_, bytes) => {
    expect(await from(bytes)).toEqual({ A1: '日期', B1: '类型' });
  });

  it.each([
    [',', '甲,乙;丙\n丁,戊'],
    [';', '甲;乙,丙\n丁;戊;己'],
    ['tab', '甲\t乙,丙\n丁\t戊'],
    ['that it names', 'sep=|\n甲|乙\n丁|戊'],
  ])('is parted by %s', async (sign, text) => {
    const found = await from(text);
    const row = sign === 'that it names' ? 3 : 2;
    expect([found[`A${row}`], found[`B${row}`]]).toEqual(['丁', '戊']);
  });

  it('holds signs, quotation marks and line breaks in quotation marks', async () => {
    expect(await from('"甲,乙","丙""丁""",戊\r\n"一\r\n二",三\r四')).toEqual({
      A1: '甲,乙',
      B1: '丙"丁"',
      C1: '戊',
      A2: '一\n二',
      B2: '三',
      A3: '四',
    });
  });

  it('loses no row for a quotation mark that nobody closed', async () => {
    expect(await from('甲,"乙\n丙,丁\n"戊"己,庚')).toEqual({
      A1: '甲',
      B1: '"乙',
      A2: '丙',
      B2: '丁',
      A3: '"戊"己',
      B3: '庚',
    });
  });

  it('loses no row for one that is open to the end', async () => {
    expect(await from('甲,"乙\n丙,丁')).toEqual({ A1: '甲', B1: '"乙', A2: '丙', B2: '丁' });
  });

  it('gives back what was written into it', async () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', ',', '"', '\n', ';', ' ', 'a') });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
        const { sheets } = await read(Buffer.from(`sep=,\n年,${quoted.join('\n')}\n`), 'a.csv');
        const [, first, ...rest] = sheets[0]?.rows ?? [];
        const found = [(first ?? []).slice(1), ...rest].map((row) => row.map((each) => each?.text ?? ''));
        const meant = rows.map((row) => row.map((text) => (text.trim() === '' ? '' : text)));
        const trimmed = (list: readonly (readonly string[])[]) =>
          list
            .map((row) => row.join('|').replace(/\|+$/, ''))
            .join('\n')
            .trimEnd();
        expect(trimmed(found)).toBe(trimmed(meant));
      }),
    );
  });
});
