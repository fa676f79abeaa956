import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.ts';

/** 1 January 1980, the earliest date that ZIP knows: files carry no time of their own. */
const DATE = 0x21;
const VERSION = 20;
const UTF8_NAMES = 0x800;
const DEFLATED = 8;

/** Packs files in the order given, texts as UTF-8. The same files give the same bytes. */
export function writeZip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, stored] of files) {
    const path = Buffer.from(name, 'utf8');
    const content = typeof stored === 'string' ? Buffer.from(stored, 'utf8') : Buffer.from(stored);
    const packed = deflateRawSync(content, { level: 6 });
    const common = commonFields(crc32(content), packed.length, content.length, path.length);
    const local = Buffer.concat([word(0x04034b50), common, path]);
    directory.push(
      Buffer.concat([word(0x02014b50), half(VERSION), common, Buffer.alloc(10), word(offset), path]),
    );
    bodies.push(local, packed);
    offset += local.length + packed.length;
  }
  const size = directory.reduce((total, entry) => total + entry.length, 0);
  const end = [
    word(0x06054b50),
    word(0),
    half(files.size),
    half(files.size),
    word(size),
    word(offset),
    half(0),
  ];
  return Buffer.concat([...bodies, ...directory, ...end]);
}

/** What a file's own header and its line in the directory have in common, up to the length of extra fields. */
function commonFields(sum: number, packed: number, size: number, path: number): Buffer {
  return Buffer.concat([
    half(VERSION),
    half(UTF8_NAMES),
    half(DEFLATED),
    half(0),
    half(DATE),
    word(sum),
    word(packed),
    word(size),
    half(path),
    half(0),
  ]);
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
