import { type Location, lineColumn, lineText } from '../../source/source.ts';
import { displayWidth, printable } from '../width.ts';
import type { Palette } from './palette.ts';

/** Longest excerpt of a line, in characters; a paragraph of wording is one line of YAML. */
const WINDOW = 60;

/**
 * The line of a location with a line of context before it, a `>` at the line and carets under the span:
 *
 *     3 │   - name: 座谈会
 *   > 4 │     tpye: 会议
 *       │     ^^^^ hint
 *
 * @param hint stands after the carets
 * @param colour of the carets and the hint
 */
export function excerpt(
  at: Location,
  hint: string | undefined,
  palette: Palette,
  colour: (text: string) => string,
): string[] {
  const { line, column } = lineColumn(at.file, at.range.start);
  const text = lineText(at.file, line);
  const offset = [...text].slice(0, column - 1).join('').length;
  const length = Math.max(1, Math.min(at.range.end - at.range.start, text.length - offset));
  const shown = window(text, offset, length);
  const gutter = String(line).length;
  const margin = ' '.repeat(gutter);
  const bar = palette.dim('│');
  const lines: string[] = [];
  const before = line > 1 ? lineText(at.file, line - 1) : '';
  if (before.trim() !== '') {
    const number = palette.dim(String(line - 1).padStart(gutter));
    lines.push(`  ${number} ${bar} ${palette.dim(printable(window(before, 0, 0).text))}`);
  }
  lines.push(`${colour('>')} ${palette.dim(String(line))} ${bar} ${printable(shown.text)}`);
  const indent = ' '.repeat(displayWidth(shown.text.slice(0, shown.offset)));
  const width = displayWidth(shown.text.slice(shown.offset, shown.offset + shown.length));
  const carets = '^'.repeat(Math.max(1, width));
  lines.push(`  ${margin} ${bar} ${indent}${colour(hint ? `${carets} ${hint}` : carets)}`);
  return lines;
}

/** Cuts a long line to what surrounds the span, with … where something was cut. */
function window(text: string, offset: number, length: number) {
  if (text.length <= WINDOW * 1.5) return { text, offset, length };
  const from = offset < WINDOW ? 0 : wholeCharacter(text, offset - Math.floor(WINDOW / 3));
  const to = Math.min(text.length, wholeCharacter(text, Math.max(from + WINDOW, offset)));
  const head = from > 0 ? '…' : '';
  const tail = to < text.length ? '…' : '';
  return {
    text: head + text.slice(from, to) + tail,
    offset: offset - from + head.length,
    length: Math.max(1, Math.min(length, to - offset)),
  };
}

/** An offset that does not split a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
