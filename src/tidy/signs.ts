import { type Repair, repairOf } from './repair.ts';

/** Without width, and without a meaning between hanzi: zero-width space, joiners, byte order mark, soft hyphen. */
const NOTHING =
  /[\u00ad\u200b\u200c\u2060\ufeff]|(?<!\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])?)\u200d/gu;
/** Marks of direction that change nothing where all of a text runs from left to right. */
const LEFT_TO_RIGHT = /[\u200e\u200f\u202a\u202c\u202d\u2066\u2068\u2069]/gu;
/** What turns a text around: letters that run from right to left, and the signs that make others do so. */
const RIGHT_TO_LEFT = /[\u202b\u202e\u2067\u0590-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc]/u;
/** A line after its indentation, which has a rule of its own. */
const CONTENT = /[^\s][^\n]*/gu;

/**
 * Repairs of signs that nobody types and nobody sees, but for control characters, of which no one knows what they stood
 * for. Non-breaking spaces become spaces.
 */
export function signRepairs(text: string): Repair[] {
  const patterns = RIGHT_TO_LEFT.test(text) ? [NOTHING] : [NOTHING, LEFT_TO_RIGHT];
  const removed = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index }) => repairOf('character', index, index + 1, '')),
  );
  const spaces = [...text.matchAll(CONTENT)].flatMap(({ index: start, 0: content }) =>
    [...content.matchAll(/\u00a0/gu)].map(({ index }) =>
      repairOf('character', start + index, start + index + 1, ' '),
    ),
  );
  return [...removed, ...spaces];
}
