import type { Range } from '../source/source.ts';

/** Letters of a sentence that are shown; a longer one is cut around the number. */
const LONGEST = 60;
/** UTF-16 units that hold one letter more: no sentence is read further than that, however long its paragraph. */
const REACH = 2 * (LONGEST + 1);

/**
 * The sentence of a passage that a number stands in, without the stop at its end; cut with … where it is long.
 *
 * @param range of the number within `text`
 */
export function excerptOf(text: string, { start, end }: Range): string {
  const before = /[^。！？；\n]*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0].trimStart() ?? '';
  const after = /^[^。！？；\n]*/.exec(text.slice(end, end + REACH))?.[0].trimEnd() ?? '';
  const number = text.slice(start, end);
  const room = Math.max(0, LONGEST - number.length);
  const left = [...before];
  const right = [...after];
  if (left.length + right.length <= room) return before + number + after;
  // What stands before a number says what it counts: it gets the larger share.
  const kept = Math.max(Math.ceil((room * 2) / 3), room - right.length);
  const head = left.length > kept ? `…${left.slice(left.length - kept).join('')}` : before;
  const rest = Math.max(0, room - Math.min(left.length, kept));
  const tail = right.length > rest ? `${right.slice(0, rest).join('')}…` : after;
  return head + number + tail;
}
