import type { Ledger } from '../compute/ledger.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Mention } from './mention.ts';
import type { Tie } from './tie.ts';
import { marksOn, tieByMark } from './ties/by-mark.ts';
import { tieByWords } from './ties/by-words.ts';

/**
 * Ties each mention to the figure that it stands for: by its mark where it has one, else by the words around it.
 *
 * @param mentions of the manuscript, in the order of its text
 * @returns one tie a mention, in the same order, which no order of the logs' entries changes
 */
export function tieMentions(
  manuscript: Manuscript,
  mentions: readonly Mention[],
  ledgers: readonly Ledger[],
): Tie[] {
  const byWords = tieByWords(manuscript, mentions, ledgers);
  const marked = marksOn(mentions, manuscript.marks);
  return mentions.map((mention, index) => {
    const marks = marked.get(mention);
    if (marks) return tieByMark(mention, marks, ledgers);
    return byWords[index] ?? { kind: 'untied', mention, candidates: [] };
  });
}
