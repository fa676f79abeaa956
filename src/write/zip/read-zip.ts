import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.ts';

/** More than any draft unpacks to; a file that claims more is not one of ours. */
const LIMIT = 256 * 1024 * 1024;

/**
 * Unpacks a ZIP file, names in the order of its directory.
 *
 * @returns undefined if the bytes are not a ZIP file, are cut short or damaged, or use what only other programs write
 *   (encryption, ZIP64, methods besides store and deflate)
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
  try {
    return unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return undefined;
  }
}

function unpack(zip: Buffer): Map<string, Uint8Array> | undefined {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end === -1 || end + 22 > zip.length) return undefined;
  const files = new Map<string, Uint8Array>();
  let left = LIMIT;
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (zip.readUInt32LE(at) !== 0x02014b50) return undefined;
    const method = zip.readUInt16LE(at + 10);
    const packed = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const content = unpackFile(zip, zip.readUInt32LE(at + 42), packed, method, left);
    if (!content || crc32(content) !== zip.readUInt32LE(at + 16)) return undefined;
    left -= content.length;
    files.set(name, content);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

function unpackFile(
  zip: Buffer,
  header: number,
  packed: number,
  method: number,
  limit: number,
): Uint8Array | undefined {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const body = zip.subarray(start, start + packed);
  if (body.length !== packed || limit <= 0) return undefined;
  if (method === 0) return body.length <= limit ? body : undefined;
  return method === 8 ? inflateRawSync(body, { maxOutputLength: limit }) : undefined;
}
