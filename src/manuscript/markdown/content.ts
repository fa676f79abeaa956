import type { Lines } from '../lines.ts';

/** What the parser has made of some lines of the source: their text, and where each UTF-16 unit of it stands. */
export interface Content {
  readonly text: string;
  /** Offsets into the source, as many as `text` has units. */
  readonly at: readonly number[];
}

/**
 * Finds the content of a block in its lines: the parser takes signs and white space away at both ends of lines, and
 * nothing from within. Undefined where that does not come out even.
 *
 * @param first number of the block's first line, counted from 0
 */
export function contentOf(content: string, first: number, lines: Lines): Content | undefined {
  const at: number[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    const source = lines.texts[first + index];
    const start = lines.starts[first + index];
    if (source === undefined || start === undefined) return undefined;
    // The line end before it.
    if (index > 0) at.push(start - 1);
    const from = placeOf(line, source.replaceAll('\0', '\ufffd'));
    if (from === undefined) return undefined;
    for (let unit = 0; unit < line.length; unit += 1) at.push(start + from + unit);
  }
  return { text: content, at };
}

function placeOf(line: string, source: string): number | undefined {
  if (source.endsWith(line)) return source.length - line.length;
  let end = source.length;
  while (source[end - 1] === ' ' || source[end - 1] === '\t') end -= 1;
  if (source.endsWith(line, end)) return end - line.length;
  // A heading between number signs.
  const [signs] = /#{1,6}[ \t]+/.exec(source) ?? [];
  const start = signs === undefined ? -1 : source.indexOf(signs) + signs.length;
  const place = start < 0 ? -1 : source.indexOf(line, start);
  return place < 0 ? undefined : place;
}
