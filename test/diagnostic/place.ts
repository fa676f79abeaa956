import { type Diagnostic, diagnose } from '../../src/diagnostic/diagnostic.ts';
import type { Location } from '../../src/source/source.ts';

/** The place of the first occurrence of `part` in a text. */
export function place(text: string, part: string, path = '2024.yaml'): Location {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`“${part}” is not in the text`);
  return { file: { path, text }, range: { start, end: start + part.length } };
}

/** An unknown-key error. */
export function unknownKey(key: string, at: Location, suggestion?: string): Diagnostic {
  return diagnose('unknown-key', { key, known: '日期', ...(suggestion && { suggestion }) }, at);
}
