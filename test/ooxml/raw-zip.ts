import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/ooxml/zip/crc32.ts';

/** An entry of a ZIP file as somebody might forge it. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** What the entry says of itself; by default the truth. */
  readonly size?: number;
  readonly sum?: number;
  readonly flags?: number;
  readonly method?: number;
}

/** Packs entries with whatever they claim. */
export function rawZip(entries: readonly RawEntry[], comment = ''): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {
    name,
    content,
    size = content.length,
    sum = crc32(content),
    flags = 0x800,
    method = 8,
  } of entries) {
    const path = Buffer.from(name, 'utf8');
    const packed = method === 8 ? deflateRawSync(content, { level: 9 }) : Buffer.from(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(sum, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, path, packed]);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(offset);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, Buffer.alloc(10), place, path]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const size = directory.reduce((total, entry) => total + entry.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...bodies, ...directory, end, Buffer.from(comment)]);
}

/** The head and directory of an OLE file with streams of the given names. */
export function oleFile(streams: readonly string[]): Uint8Array {
  const header = Buffer.alloc(512);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  const entries = ['Root Entry', ...streams].map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE((name.length + 1) * 2, 64);
    entry.writeUInt8(2, 66);
    return entry;
  });
  return Buffer.concat([header, ...entries]);
}
