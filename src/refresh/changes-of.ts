import { smallestChange } from './smallest-change.ts';
import { type Splice, splicesOf } from './splices.ts';
import type { Update } from './update.ts';

/** What is to be written where, for an update in place: no more than has to change. */
export function changesOf({ passage, range, before, after }: Update): Splice[] {
  const change = smallestChange(before, after);
  if (!change) return [];
  const { start, end } = change.range;
  const inPassage = { range: { start: range.start + start, end: range.start + end }, text: change.text };
  return splicesOf(passage, range, inPassage);
}
