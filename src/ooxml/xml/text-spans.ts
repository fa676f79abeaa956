import type { XmlText } from './xml.ts';

/** A part of a text node: what it says, and where that is written. */
export interface TextSpan {
  /** Offset within the node's `text`. */
  readonly at: number;
  readonly text: string;
  /** Within the source; as long as `text` unless that is written as a reference or a line end of two characters. */
  readonly start: number;
  readonly end: number;
}

/**
 * A text node in parts that stand for their source as a whole: stretches that are written as they read, and each
 * reference (`&amp;`, `&#x4e00;`) by itself. In order, without gaps in the node's text.
 *
 * @param source the text that the node was parsed from
 */
export function textSpans(source: string, node: XmlText): TextSpan[] {
  if (node.verbatim) return [{ at: 0, text: node.text, start: node.start, end: node.end }];
  const spans: TextSpan[] = [];
  let length = 0;
  const add = (text: string, start: number, end: number) => {
    if (end > start && text !== '') spans.push({ at: length, text, start, end });
    length += text.length;
  };
  let plain = node.start;
  for (let at = node.start; at < node.end; ) {
    const written = writtenOtherwise(source, at, node);
    if (!written) {
      at += 1;
      continue;
    }
    add(source.slice(plain, at), plain, at);
    add(written.text, at, written.end);
    at = written.end;
    plain = at;
  }
  add(source.slice(plain, node.end), plain, node.end);
  return spans;
}

/** Text as it reads: what `textSpans` joins to. */
export function decodedText(source: string, node: Omit<XmlText, 'text'>): string {
  if (node.verbatim) return source.slice(node.start, node.end);
  return textSpans(source, { ...node, text: '' })
    .map(({ text }) => text)
    .join('');
}

interface Written {
  readonly text: string;
  readonly end: number;
}

function writtenOtherwise(source: string, at: number, node: Omit<XmlText, 'text'>): Written | undefined {
  const character = source.charAt(at);
  // Line ends are one character (XML 1.0, 2.11).
  if (character === '\r')
    return { text: '\n', end: source.charAt(at + 1) === '\n' && at + 1 < node.end ? at + 2 : at + 1 };
  if (node.cdata) return undefined;
  // The parser says nothing of empty comments.
  if (character === '<') return { text: '', end: source.indexOf('>', at) + 1 };
  if (character !== '&') return undefined;
  const end = source.indexOf(';', at) + 1;
  const text = resolved(source.slice(at + 1, end - 1));
  return end > 0 && text !== undefined ? { text, end } : undefined;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** What a reference stands for, without `&` and `;`; undefined for those that XML does not know by itself. */
export function resolved(reference: string): string | undefined {
  const [, decimal, hexadecimal] = /^#(?:(\d{1,8})|x([\da-fA-F]{1,8}))$/.exec(reference) ?? [];
  if (decimal === undefined && hexadecimal === undefined) return ENTITIES.get(reference);
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** XML 1.0, 2.2. */
function isCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
