import { isUtf8 } from 'node:buffer';
import type { XmlProblem } from './xml.ts';

/** The text of a part. A byte order mark stays in it, so that offsets and bytes come back alike. */
export interface XmlSource {
  readonly kind: 'source';
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
}

/**
 * Bytes of a part as text: UTF-8 or UTF-16, with or without byte order mark (ISO/IEC 29500-2, 6.2.5). What is
 * declared is not asked: it must be one of the two, and the bytes show which.
 */
export function decodeXml(bytes: Uint8Array): XmlSource | XmlProblem {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  const isWhole = encoding === 'utf-8' ? isUtf8(bytes) : bytes.length % 2 === 0;
  if (!isWhole) return { kind: 'problem', problem: 'encoding', at: 0 };
  return { kind: 'source', text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding };
}

/** The bytes of a part's text, in the encoding that it had. */
export function encodeXml(text: string, encoding: XmlSource['encoding']): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
