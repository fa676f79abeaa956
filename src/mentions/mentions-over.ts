import { groupBy } from '../compute/group-by.ts';
import type { Passage } from '../manuscript/manuscript.ts';
import { leadingCount } from '../source/leading-count.ts';
import type { Range } from '../source/source.ts';
import type { Mention } from './mention.ts';

/** The mentions that share a character with a span of a passage, in the order of the text. */
export type MentionsOver = (span: { readonly passage: Passage; readonly range: Range }) => readonly Mention[];

/**
 * Makes mentions ready to be asked for by their places: a paragraph may have thousands of them, and as many marks.
 *
 * @param mentions those of a passage in the order of its text and without overlap, as `findMentions` gives them
 */
export function mentionsOver(mentions: readonly Mention[]): MentionsOver {
  const byPassage = groupBy(mentions, ({ passage }) => passage);
  return ({ passage, range: { start, end } }) => {
    const all = byPassage.get(passage) ?? [];
    const first = leadingCount(all, ({ range }) => range.end <= start);
    let last = first;
    while ((all[last]?.range.start ?? end) < end) last += 1;
    return all.slice(first, last);
  };
}
