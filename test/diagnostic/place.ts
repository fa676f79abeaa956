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

/** The place of the first occurrence of `part` in a document whose places have names, not lines. */
export function named(text: string, part: string, name = '“协商议政”第3段'): Location {
  const { file, range } = place(text, part, '综述.docx');
  return { file: { ...file, placeName: () => name }, range };
}

/** A notice in the words of an unknown key. */
export function noticed(at: Location): Diagnostic {
  return { ...unknownKey('6次', at), severity: 'notice' };
}
