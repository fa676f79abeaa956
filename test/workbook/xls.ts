import { type BookType, CFB, type WorkBook, write } from '@e965/xlsx';

/** An .xls file as the library writes it: BIFF8 of Excel 97 and WPS, or BIFF5 of Excel 95. */
export function xls(workbook: WorkBook, bookType: BookType = 'biff8'): Buffer {
  return write(workbook, { type: 'buffer', bookType }) as Buffer;
}

/** An .xls file whose stream of records has been changed. */
export function withStream(bytes: Buffer, change: (stream: Buffer) => Buffer): Buffer {
  const container = CFB.read(bytes, { type: 'buffer' });
  const name = CFB.find(container, '/Workbook') ? '/Workbook' : '/Book';
  const made = CFB.utils.cfb_new({ root: 'R' });
  CFB.utils.cfb_add(made, name, change(Buffer.from(CFB.find(container, name).content)));
  return CFB.write(made, { type: 'buffer', fileType: 'cfb' }) as Buffer;
}

/** A record: its type, its length, what it holds. */
export function record(type: number, body: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
}

/** The stream with each of its records replaced by what `change` makes of it; those of sheets keep their places' lengths. */
export function mapRecords(
  stream: Buffer,
  change: (type: number, body: Buffer) => Buffer | undefined,
): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const end = at + 4 + stream.readUInt16LE(at + 2);
    const body = stream.subarray(at + 4, end);
    parts.push(change(stream.readUInt16LE(at), Buffer.from(body)) ?? stream.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}
