import type { Change } from './splice.ts';

/**
 * The least that has to be written to make one text of another: what both begin and end with stays. No character is
 * cut in half. Undefined where the texts are the same.
 */
export function smallestChange(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const [old, wanted] = [[...before], [...after]];
  const shorter = Math.min(old.length, wanted.length);
  let head = 0;
  while (head < shorter && old[head] === wanted[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === wanted.at(-1 - tail)) tail += 1;
  const start = lengthOf(old.slice(0, head));
  return {
    range: { start, end: before.length - lengthOf(old.slice(old.length - tail)) },
    text: wanted.slice(head, wanted.length - tail).join(''),
  };
}

function lengthOf(characters: readonly string[]): number {
  return characters.join('').length;
}
