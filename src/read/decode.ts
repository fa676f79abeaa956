import { isUtf8 } from 'node:buffer';
import { diagnose, type Outcome } from '../diagnostic/diagnostic.ts';
import type { SourceFile } from '../source/source.ts';
import { isGbk } from './gbk.ts';

/**
 * Bytes of a file as text. Only UTF-8 is taken, a byte order mark is dropped. What is in another encoding is
 * decoded all the same, so that the diagnostic can show the line, but not passed on.
 *
 * @param path for diagnostics
 */
export function decode(path: string, bytes: Uint8Array): Outcome<SourceFile> {
  const kind = binaryKind(bytes);
  if (kind !== undefined)
    return { diagnostics: [diagnose('not-text', { kind }, startOf({ path, text: '' }))] };
  const encoding = utf16(bytes);
  if (encoding) {
    const file = { path, text: new TextDecoder(encoding).decode(bytes) };
    return { diagnostics: [diagnose('not-utf8', { encoding: 'UTF-16' }, startOf(file))] };
  }
  if (isUtf8(bytes))
    return { value: { path, text: new TextDecoder('utf-8').decode(bytes) }, diagnostics: [] };
  return { diagnostics: [notUtf8(path, bytes)] };
}

/**
 * Bytes as text in whatever encoding Chinese texts come in: UTF-8, UTF-16, GBK; a byte order mark is dropped.
 *
 * @returns undefined if they make no sense in any of them, or are an office file
 */
export function decodeAny(bytes: Uint8Array): string | undefined {
  if (binaryKind(bytes) !== undefined) return undefined;
  const encoding = utf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined);
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : gbkText(bytes);
  // Zero bytes are those of other kinds of files.
  return text?.includes('\0') ? undefined : text;
}

function notUtf8(path: string, bytes: Uint8Array) {
  const gbk = isGbk(bytes) ? gbkText(bytes) : undefined;
  const text = gbk ?? new TextDecoder('utf-8').decode(bytes);
  const start = text.search(gbk === undefined ? /\ufffd/u : /[^\p{ASCII}]/u);
  const range = { start, end: start + 1 };
  return diagnose('not-utf8', { encoding: gbk === undefined ? '' : 'GBK' }, { file: { path, text }, range });
}

/** The bytes read as GBK (GB 18030), if they make sense so. */
function gbkText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its mark, or by the zero bytes that ASCII letters have in it. */
export function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 4) return undefined;
  const head = bytes.subarray(0, 512);
  const zeros = [0, 1].map((side) => head.filter((byte, index) => byte === 0 && index % 2 === side).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 8 && even === 0) return 'utf-16le';
  return even > head.length / 8 && odd === 0 ? 'utf-16be' : undefined;
}

const SIGNATURES = [
  { kind: 'xls', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'xlsx', bytes: [0x50, 0x4b, 0x03, 0x04] },
] as const;

/** Office files given in place of a log, by their first bytes. */
function binaryKind(bytes: Uint8Array): 'xlsx' | 'xls' | 'docx' | 'pdf' | undefined {
  const found = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (found?.kind !== 'xlsx') return found?.kind;
  return Buffer.from(bytes).includes('word/') ? 'docx' : 'xlsx';
}

function startOf(file: SourceFile) {
  return { file, range: { start: 0, end: 0 } };
}
