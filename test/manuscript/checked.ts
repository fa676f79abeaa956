import { expect } from 'vitest';
import type { Manuscript } from '../../src/manuscript/manuscript.ts';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import { decodeXml } from '../../src/ooxml/xml/decode-xml.ts';
import { resolved } from '../../src/ooxml/xml/text-spans.ts';

/** Reads a document that is known to be whole, and holds its pieces to what is stored. */
export async function manuscript(path: string, bytes: Uint8Array | string): Promise<Manuscript> {
  const { value, diagnostics } = await manuscriptOf(
    path,
    typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
  );
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('no manuscript and no word why');
  checkPieces(value);
  return value;
}

/** The texts of a document's passages. */
export async function texts(path: string, bytes: Uint8Array | string): Promise<string[]> {
  return (await manuscript(path, bytes)).passages.map(({ text }) => text);
}

/** The codes of what there is to say of a document. */
export async function codes(path: string, bytes: Uint8Array): Promise<string[]> {
  const { value, diagnostics } = await manuscriptOf(path, bytes);
  if (value) checkPieces(value);
  else expect(diagnostics.length).toBeGreaterThan(0);
  return diagnostics.map(({ code }) => code);
}

const ELEMENTS: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\u2028': 'br',
  '\u2011': 'noBreakHyphen',
};

/** Holds each piece of a document to what is stored: no gap in the text, and the source says what the text says. */
export function checkPieces({ passages, marks, parts, file, format }: Manuscript): void {
  const sources = new Map<string, string>();
  for (const [name, bytes] of parts) {
    const source = format === 'docx' ? decodeXml(bytes) : undefined;
    sources.set(name, source ? (source.kind === 'source' ? source.text : '') : file.text);
  }
  for (const { text, pieces } of passages) {
    let at = 0;
    let stored = new Map<string, number>();
    for (const { range, part, source } of pieces) {
      expect(range.start).toBe(at);
      expect(range.end).toBeGreaterThan(at);
      at = range.end;
      // In order, without overlap.
      expect(source.start).toBeGreaterThanOrEqual(stored.get(part) ?? 0);
      expect(source.end).toBeGreaterThan(source.start);
      stored = stored.set(part, source.end);
      const slice = (sources.get(part) ?? '').slice(source.start, source.end);
      expect([slice, says(slice, text.slice(range.start, range.end), format)]).toEqual([slice, true]);
    }
    expect(at).toBe(text.length);
  }
  for (const { passage, range } of marks) {
    expect(passages).toContain(passage);
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.end).toBeLessThanOrEqual(passage.text.length);
    expect(passage.text.slice(range.start, range.end).trim()).not.toBe('');
  }
}

function says(source: string, text: string, format: Manuscript['format']): boolean {
  if (source === text) return true;
  if (format === 'docx' && /^<\w+:/.test(source)) {
    const name = ELEMENTS[text] ?? 'sym';
    return (
      new RegExp(`^<\\w+:(?:${name}|${name === 'br' ? 'cr' : name === 'tab' ? 'ptab' : name})\\b`).test(
        source,
      ) && text.length === 1
    );
  }
  if (/^&[^;]+;$/.test(source)) return format !== 'docx' || resolved(source.slice(1, -1)) === text;
  // Line ends and tabs read as spaces; a line end of Markdown may be a break.
  const [written, shown] = [source.replace('\r\n', '\n'), [...text]];
  return (
    written.length === text.length &&
    [...written].every((character, index) => {
      const reads = shown[index] ?? '';
      if (character === reads) return true;
      if (character === '\0') return reads === '\ufffd';
      return /[\t\r\n]/.test(character) && (reads === ' ' || (format === 'markdown' && reads === '\u2028'));
    })
  );
}
