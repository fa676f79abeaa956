import type { Range } from '../source/source.ts';

/** A span of a text and what stands there from now on. */
export interface Change {
  readonly range: Range;
  readonly text: string;
}

/**
 * A text with changes made to it, in whatever order they come; those at one place in the order given.
 *
 * @param within the part of the text that is wanted, in which all changes are
 * @throws Error if two overlap: each would write over what the other has made
 */
export function splice(
  text: string,
  changes: readonly Change[],
  within: Range = { start: 0, end: text.length },
): string {
  let made = '';
  let at = within.start;
  for (const { range, text: written } of [...changes].sort((a, b) => a.range.start - b.range.start)) {
    if (range.start < at) throw new Error(`changes overlap at ${range.start}`);
    made += text.slice(at, range.start) + written;
    at = range.end;
  }
  return made + text.slice(at, within.end);
}
