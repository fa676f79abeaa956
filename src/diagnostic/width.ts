import { eastAsianWidth } from 'get-east-asian-width';

const TAB = '    ';
/** Hanzi, their punctuation and printable ASCII, nearly all there is, need no look at what they combine with. */
const simple = /^[ -~\u3000-\u3020\u3400-\u4DBF\u4E00-\u9FFF\uFF01-\uFF60]*$/;
const wide = /[^ -~]/g;
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * Columns that a text takes in a terminal: a hanzi or full-width sign two, a combining mark or control
 * character none, a tab four (as `printable` shows it). Signs of ambiguous width (“ ” …) take one, as terminals
 * have it unless told otherwise.
 */
export function displayWidth(text: string): number {
  if (simple.test(text)) return text.length + (text.match(wide)?.length ?? 0);
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += widthOf(segment);
  return width;
}

function widthOf(grapheme: string): number {
  if (grapheme === '\t') return TAB.length;
  if (/^[\p{Control}\p{Format}\p{Mark}]+$/u.test(grapheme)) return 0;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}

/** A text with spaces after it, or before it, that fill `width` columns; a longer one stays as it is. */
export function pad(text: string, width: number, side: 'after' | 'before' = 'after'): string {
  const spaces = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'after' ? text + spaces : spaces + text;
}

/** A text as a terminal can show it: tabs become spaces, and what would move the cursor goes. */
export function printable(text: string): string {
  return text.replaceAll('\t', TAB).replace(/[\p{Control}\p{Bidi_Control}]/gu, '');
}
