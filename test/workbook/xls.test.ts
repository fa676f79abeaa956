import { utils, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../src/workbook/workbook-of.ts';
import { cells, codes, read, texts } from './cells.ts';
import { mapRecords, record, withStream, xls } from './xls.ts';

const sheet = (rows: unknown[][], formats: Readonly<Record<string, string>> = {}): WorkSheet => {
  const made = utils.aoa_to_sheet(rows);
  for (const [at, format] of Object.entries(formats)) made[at].z = format;
  return made;
};
const book = (...sheets: (readonly [string, WorkSheet])[]) => ({
  SheetNames: sheets.map(([name]) => name),
  Sheets: Object.fromEntries(sheets),
});
const LEDGER = sheet(
  [
    ['日期', '类型', '人数'],
    [45356, '视察\n调研', 34],
    ['3月5日', true, 0.1 + 0.2],
  ],
  {
    A2: 'm"月"d"日"',
    C2: '0"人次"',
  },
);

describe('an .xls file', () => {
  it('says what it says in .xlsx', async () => {
    const workbook = await read(xls(book(['常委会', LEDGER])), '台账.xls');
    expect(workbook.format).toBe('xls');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['常委会']);
    expect(texts(workbook)).toEqual({
      A1: '日期',
      B1: '类型',
      C1: '人数',
      A2: '3月5日',
      B2: '视察\n调研',
      C2: '34人次',
      A3: '3月5日',
      B3: 'TRUE',
      C3: '0.3',
    });
    expect(cells(workbook).A2?.date).toEqual({ year: 2024, month: 3, day: 5 });
  });

  it('keeps its sheets in the order of the tabs, and says which are hidden', async () => {
    const hidden = {
      ...book(['甲', LEDGER], ['乙', sheet([['乙']])]),
      Workbook: { Sheets: [{}, { Hidden: 1 as const }] },
    };
    const { sheets } = await read(xls(hidden));
    expect(sheets.map((each) => [each.name, each.hidden])).toEqual([
      ['甲', false],
      ['乙', true],
    ]);
  });

  it('has merged areas, hidden rows and columns, results of formulas', async () => {
    const made = sheet([
      ['成果', 1],
      ['甲', 2],
      ['乙', 3],
    ]);
    made['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
    made['!cols'] = [{}, { hidden: true }];
    // The library writes neither hidden rows nor formulas.
    const hiddenRow = record(0x208, Uint8Array.of(2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0));
    const tokens = Uint8Array.of(3, 0, 0x1e, 3, 0);
    const bytes = withStream(xls(book(['表', made])), (stream) =>
      mapRecords(stream, (type, body) => {
        const isB3 = type === 0x203 && body[0] === 2 && body[2] === 1;
        if (isB3)
          return Buffer.concat([hiddenRow, record(0x06, Buffer.concat([body, Buffer.alloc(6), tokens]))]);
        return undefined;
      }),
    );
    const workbook = await read(bytes);
    expect(workbook.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    expect(Object.entries(cells(workbook)).map(([at, { hidden, formula }]) => [at, hidden, formula])).toEqual(
      [
        ['A1', undefined, undefined],
        ['B1', true, undefined],
        ['B2', true, undefined],
        ['A3', true, undefined],
        ['B3', true, true],
      ],
    );
  });

  it('of before 1997 is in the encoding of its machine', async () => {
    // The library writes Latin letters, twice as many as hanzi.
    const hanzi = { AAAA: '类型', BBBB: '视察', CCCC: '人次', DDDD: '台账' };
    const made = sheet([['AAAA'], ['BBBB'], [34]], { A3: '0"CCCC"' });
    const bytes = withStream(xls(book(['DDDD', made]), 'biff5'), (stream) => {
      let text = stream.toString('latin1');
      const gbk = { 类型: 'c0e0d0cd', 视察: 'cad3b2ec', 人次: 'c8cbb4ce', 台账: 'cca8d5cb' } as Readonly<
        Record<string, string>
      >;
      for (const [latin, word] of Object.entries(hanzi))
        text = text.replaceAll(latin, Buffer.from(gbk[word] ?? '', 'hex').toString('latin1'));
      return mapRecords(Buffer.from(text, 'latin1'), (type) =>
        type === 0x42 ? record(0x42, Uint8Array.of(0xa8, 3)) : undefined,
      );
    });
    const workbook = await read(bytes);
    expect(workbook.sheets[0]?.name).toBe('台账');
    expect(texts(workbook)).toEqual({ A1: '类型', A2: '视察', A3: '34人次' });
  });

  it('that counts days from 1904 has the days that it shows', async () => {
    const made = {
      ...book(['表', sheet([[43894]], { A1: 'yyyy/m/d' })]),
      Workbook: { WBProps: { date1904: true } },
    };
    expect(texts(await read(xls(made)))).toEqual({ A1: '2024/3/5' });
  });

  it('with a password is told as such', async () => {
    const bytes = withStream(xls(book(['表', LEDGER])), (stream) =>
      mapRecords(stream, (type) => (type === 0x5c ? record(0x2f, new Uint8Array(0x70)) : undefined)),
    );
    expect(await codes(bytes)).toEqual(['workbook-password']);
  });

  it('that is cut short is damaged, and never half a ledger', async () => {
    const whole = xls(book(['表', LEDGER]));
    const cut = withStream(whole, (stream) => stream.subarray(0, stream.length - 40));
    expect(await codes(cut)).toEqual(['workbook-damaged']);
  });

  it('whose sheets share their cells a thousand times is refused', async () => {
    const many = (count: number) =>
      withStream(xls(book(['表', LEDGER])), (stream) =>
        mapRecords(stream, (type, body) => {
          if (type !== 0x85) return undefined;
          // The sheet stands behind all of them.
          body.writeUInt32LE(body.readUInt32LE(0) + (count - 1) * (4 + body.length), 0);
          return Buffer.concat(Array.from({ length: count }, () => record(type, body)));
        }),
      );
    expect(await codes(many(1))).toEqual([]);
    expect(await codes(many(1000))).toEqual(['workbook-damaged']);
  });

  it('with comments says how many were not read', async () => {
    const made = sheet([['甲']]);
    const bytes = withStream(xls(book(['表', made])), (stream) => {
      const end = record(0x0a, new Uint8Array());
      const at = stream.lastIndexOf(end);
      return Buffer.concat([
        stream.subarray(0, at),
        record(0x1c, Uint8Array.of(0, 0, 0, 0, 0, 0, 1, 0)),
        end,
      ]);
    });
    const { diagnostics } = await workbookOf('台账.xls', bytes);
    expect(diagnostics.map(({ message }) => message)).toEqual(['“台账.xls”里有 1 处批注，没有读（表!A1）']);
  });
});
