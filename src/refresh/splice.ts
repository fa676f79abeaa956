import type { Change } from './smallest-change.ts';

/**
 * A text with changes made to it, in whatever order they come; those at one place in the order given.
 *
 * @throws Error if two overlap: each would write over what the other has made
 */
export function splice(text: string, changes: readonly Change[]): string {
  let made = '';
  let at = 0;
  for (const { range, text: written } of [...changes].sort((a, b) => a.range.start - b.range.start)) {
    if (range.start < at) throw new Error(`changes overlap at ${range.start}`);
    made += text.slice(at, range.start) + written;
    at = range.end;
  }
  return made + text.slice(at);
}
