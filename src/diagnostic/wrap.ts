import { displayWidth } from './width.ts';

/** Marks that may not start a line. */
const CLOSING = /^[，。；：、！？”’）》〕…]/u;

/**
 * Breaks text into lines of at most `width` columns: between hanzi, or at spaces; words in Latin letters stay
 * whole, and closing marks stay with what they close.
 */
export function wrap(text: string, width: number): string[] {
  const pieces = text.match(/[!-~]+|[^!-~]/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1] ?? '';
    const needed = displayWidth(line + piece + (CLOSING.test(next) ? next : ''));
    if (line !== '' && needed > width && !CLOSING.test(piece)) {
      lines.push(line.trimEnd());
      line = piece === ' ' ? '' : piece;
    } else line += piece;
  }
  return [...lines, line];
}
