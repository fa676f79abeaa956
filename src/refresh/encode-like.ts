import { isUtf8 } from 'node:buffer';
import { gb18030Bytes } from './gb18030.ts';

type Encoder = (text: string) => Uint8Array | undefined;

const MARK = '\ufeff';
const utf8: Encoder = (text) => Buffer.from(text, 'utf8');
const utf16le: Encoder = (text) => Buffer.from(text, 'utf16le');
const utf16be: Encoder = (text) => Buffer.from(text, 'utf16le').swap16();
const marked =
  (encoder: Encoder): Encoder =>
  (text) =>
    encoder(MARK + text);

/**
 * A text in the encoding of the file that it comes from, byte order mark included: UTF-8, UTF-16 or GBK (GB 18030).
 *
 * @param bytes of the file, which read as `before`
 * @returns undefined if the file's bytes cannot be had again from what was read, or its encoding lacks a character
 */
export function encodeLike(bytes: Uint8Array, before: string, after: string): Uint8Array | undefined {
  const encoders = isUtf8(bytes)
    ? [utf8, marked(utf8)]
    : [marked(utf16le), marked(utf16be), utf16le, utf16be, gb18030Bytes];
  // What cannot be written back as it was is not written at all.
  const encoder = encoders.find((each) => Buffer.from(each(before) ?? []).equals(bytes));
  return encoder?.(after);
}
