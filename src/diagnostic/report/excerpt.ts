import { type Location, lineColumn, lineStarts, lineText } from '../../source/source.ts';
import { displayWidth, printable } from '../width.ts';
import { wrap } from '../wrap.ts';
import type { Palette } from './palette.ts';

/** Columns of a line where there is no terminal to ask; a paragraph of wording is one line of YAML. */
const WIDEST = 120;

/**
 * What is longer than this many UTF-16 units a column is not measured, it is too wide: each of a thousand places in
 * one long paragraph would have it measured again.
 */
const UNITS_A_COLUMN = 8;

/** How a report is shown. */
export interface View {
  readonly palette: Palette;
  /** Columns of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/**
 * The line of a location with a line of context before it, a `>` at the line and carets under the span:
 *
 *     3 │   - name: 座谈会
 *   > 4 │     tpye: 会议
 *       │     ^^^^ hint
 *
 * No line is wider than the terminal, or its own wrapping would part the carets from what they point at. In a file
 * whose places have names, lines are paragraphs, which have no number and need none before them.
 *
 * @param hint stands after the carets, or on lines of its own where that is too wide
 * @param colour of the carets and the hint
 */
export function excerpt(
  at: Location,
  hint: string | undefined,
  { palette, columns }: View,
  colour: (text: string) => string,
): string[] {
  const { line } = lineColumn(at.file, at.range.start);
  const text = lineText(at.file, line);
  const offset = Math.min(text.length, at.range.start - (lineStarts(at.file)[line - 1] ?? 0));
  const length = Math.max(1, Math.min(at.range.end - at.range.start, text.length - offset));
  const hasLines = at.file.placeName === undefined;
  const number = hasLines ? String(line) : '';
  const gutter = number.length;
  const room = Math.max(20, (columns ?? WIDEST) - gutter - ' > │ '.length);
  const shown = cut(text, offset, length, room);
  // Where there are no line numbers, there is no column for them either.
  const margin = hasLines ? ' '.repeat(gutter + 3) : '  ';
  const bar = palette.dim('│');
  const lines: string[] = [];
  const before = hasLines && line > 1 ? lineText(at.file, line - 1) : '';
  if (before.trim() !== '') {
    const above = palette.dim(String(line - 1).padStart(gutter));
    lines.push(`  ${above} ${bar} ${palette.dim(printable(cut(before, 0, 0, room).text))}`);
  }
  const head = hasLines ? `${colour('>')} ${palette.dim(number)}` : colour('>');
  lines.push(`${head} ${bar} ${printable(shown.text)}`);
  const indent = ' '.repeat(displayWidth(shown.text.slice(0, shown.offset)));
  const width = displayWidth(shown.text.slice(shown.offset, shown.offset + shown.length));
  const carets = '^'.repeat(Math.max(1, width));
  const isRoom = columns === undefined || displayWidth(`${indent}${carets} ${hint ?? ''}`) <= room;
  lines.push(`${margin}${bar} ${indent}${colour(hint && isRoom ? `${carets} ${hint}` : carets)}`);
  if (hint && !isRoom) for (const part of wrap(hint, room)) lines.push(`${margin}${bar} ${colour(part)}`);
  return lines;
}

/** Cuts a long line to what surrounds the span and is at most `room` columns wide, with … where something was cut. */
function cut(text: string, offset: number, length: number, room: number) {
  if (fits(text, room)) return { text, offset, length };
  const isAtStart = fits(text.slice(0, offset + length), room - 1);
  const near = text.slice(Math.max(0, offset - room * UNITS_A_COLUMN), offset);
  const from = isAtStart ? 0 : offset - fitting([...near].reverse(), room / 3);
  const head = from > 0 ? '…' : '';
  const left = room - displayWidth(head);
  const whole = text.slice(from);
  const isAtEnd = fits(whole, left);
  const to = isAtEnd ? text.length : from + fitting([...whole.slice(0, room * UNITS_A_COLUMN)], left - 1);
  return {
    text: head + text.slice(from, to) + (isAtEnd ? '' : '…'),
    offset: offset - from + head.length,
    length: Math.max(1, Math.min(length, to - offset)),
  };
}

function fits(text: string, room: number): boolean {
  return text.length <= room * UNITS_A_COLUMN && displayWidth(text) <= room;
}

/** UTF-16 units of as many characters as fit into so many columns. */
function fitting(characters: readonly string[], room: number): number {
  let units = 0;
  let width = 0;
  for (const character of characters) {
    width += displayWidth(character);
    if (width > room) break;
    units += character.length;
  }
  return units;
}
