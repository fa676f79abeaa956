import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, validateFileName, type ZipFile } from 'yauzl';
import { crc32 } from './crc32.ts';
import type { PackageProblem } from './package-problem.ts';
import { foreignKind } from './signature.ts';

/**
 * More than any report holds, with its pictures. Sizes are counted while unpacking: what a file says of itself
 * may be a lie. Deflate packs at most 1 : 1032; long XML comes to 1 : 20, and is let pass whatever it is as long
 * as it is small.
 */
const LIMITS = {
  entries: 10_000,
  part: 128 * 1024 * 1024,
  total: 256 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 4 * 1024 * 1024,
};

/** A problem on its way out of the unpacking. */
class Stop extends Error {
  readonly what: PackageProblem;

  constructor(what: PackageProblem) {
    super(what.problem);
    this.what = what;
  }
}

/**
 * Unpacks an OOXML package (ISO/IEC 29500-2) in bounded time and memory: its parts by name, in the order of its
 * directory. Every part is whole: its checksum has been verified. Never rejects.
 */
export async function openPackage(bytes: Uint8Array): Promise<Map<string, Uint8Array> | PackageProblem> {
  const foreign = foreignKind(bytes);
  if (foreign) return foreign;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Names stay bytes: those that are not marked as UTF-8 would be read as code page 437.
    const zip = await fromBufferPromise(buffer, { decodeStrings: false });
    const parts = await unpack(zip, bytes.length);
    return isOpenDocument(parts) ? { problem: 'odt' } : parts;
  } catch (cause) {
    if (cause instanceof Stop) return cause.what;
    return { problem: /encrypt/.test(String(cause)) ? 'password' : 'damaged' };
  }
}

declare module 'yauzl' {
  /** Missing in the types of yauzl 3.4. */
  function fromBufferPromise(buffer: Buffer, options?: Options): Promise<ZipFile>;
}

async function unpack(zip: ZipFile, packedTotal: number): Promise<Map<string, Uint8Array>> {
  if (zip.entryCount > LIMITS.entries) throw new Stop({ problem: 'too-large' });
  const parts = new Map<string, Uint8Array>();
  const names = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    // Names that differ in case only are the same (ISO/IEC 29500-2, 6.2.2.3).
    const folded = name.toLowerCase();
    if (names.has(folded)) throw new Stop({ problem: 'unsafe', part: name });
    names.add(folded);
    if (name.endsWith('/')) continue;
    if (entry.isEncrypted()) throw new Stop({ problem: 'password', part: name });
    const content = await contentOf(zip, entry, name, LIMITS.total - total);
    total += content.length;
    if (isExcessive(total, packedTotal)) throw new Stop({ problem: 'too-large', part: name });
    parts.set(name, content);
  }
  return parts;
}

function nameOf(entry: Entry): string {
  const raw: Uint8Array = entry.fileNameRaw;
  const name = Buffer.from(raw).toString('utf8');
  if (name === '' || name.includes('\0') || validateFileName(name) !== null)
    throw new Stop({ problem: 'unsafe', part: name });
  return name;
}

async function contentOf(zip: ZipFile, entry: Entry, name: string, left: number): Promise<Uint8Array> {
  const limit = Math.min(left, LIMITS.part);
  const chunks: Buffer[] = [];
  let length = 0;
  let stream: Readable | undefined;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit || isExcessive(length, entry.compressedSize))
        throw new Stop({ problem: 'too-large', part: name });
      chunks.push(chunk);
    }
  } catch (cause) {
    throw cause instanceof Stop ? cause : new Stop({ problem: 'damaged', part: name });
  } finally {
    stream?.destroy();
  }
  const content = Buffer.concat(chunks);
  if (content.length !== entry.uncompressedSize || crc32(content) !== entry.crc32)
    throw new Stop({ problem: 'damaged', part: name });
  return content;
}

function isExcessive(length: number, packed: number): boolean {
  return length > LIMITS.ratioFrom && length > packed * LIMITS.ratio;
}

/** OpenDocument files say what they are in an entry of their own (OpenDocument 1.3, part 2, 3.3). */
function isOpenDocument(parts: ReadonlyMap<string, Uint8Array>): boolean {
  const type = parts.get('mimetype');
  return type !== undefined && Buffer.from(type).toString('latin1').startsWith('application/vnd.oasis.');
}
