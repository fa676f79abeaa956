import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { decode, decodeAny, utf16 } from '../read/decode.ts';
import { isGbk } from '../read/gbk.ts';
import type { ChangeKind } from './change.ts';

/** The text of a file, if its encoding is certain, and what writing it as UTF-8 changes. */
export interface Decoded {
  readonly text?: string;
  readonly changes: readonly ChangeKind[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Bytes of a log as text, without a byte order mark, where it is certain what they are: UTF-8, UTF-16, Chinese in GBK.
 * What cannot be read in its encoding to the last byte, and what holds zero bytes, stays as it is.
 */
export function decodeCertain(path: string, bytes: Uint8Array): Decoded {
  const { value, diagnostics } = decode(path, bytes);
  if (value?.text.includes('\0')) {
    const at = { file: value, range: { start: 0, end: 0 } };
    return { changes: [], diagnostics: [diagnose('not-text', { kind: '' }, at)] };
  }
  if (value) {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { text: value.text, changes: marked ? ['mark'] : [], diagnostics: [] };
  }
  const text = decodeAny(bytes);
  if (text === undefined || text.includes('\ufffd')) return { changes: [], diagnostics };
  if (utf16(bytes) === undefined && !isGbk(bytes)) return { changes: [], diagnostics };
  return { text, changes: ['encoding'], diagnostics: [] };
}
