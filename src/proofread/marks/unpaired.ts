import { diagnose } from '../../diagnostic/diagnostic.ts';
import { locate } from '../../manuscript/locate.ts';
import type { Passage } from '../../manuscript/manuscript.ts';
import type { Rule } from '../rule.ts';
import { OPENINGS, PAIRS, pairsOf, type Single } from './pairs.ts';

interface Found extends Single {
  readonly passage: Passage;
  /** Which passage of the text it stands in. */
  readonly index: number;
}

/** How many paragraphs a quotation takes at most. */
const LONGEST = 40;

/**
 * Brackets and quotation marks stand in pairs. What one paragraph opens the next may close; what opens at the start
 * of a paragraph, or after ：, may be a quotation of many, and may open anew in each (GB/T 15834-2011 4.8.3.5). Of
 * several in a paragraph that lack the same partner one is reported.
 */
export const unpaired: Rule = (manuscript) => {
  const found: Found[] = [];
  const open = new Map<string, Found>();
  for (const [index, passage] of manuscript.passages.entries()) {
    const { text } = passage;
    // The last paragraph of a quotation that opens in each has both of its marks.
    if (text.trimStart().startsWith('“')) open.delete('“');
    for (const single of oneOfEach(pairsOf(text).singles)) {
      const opening = openingOf(single.mark);
      const before = open.get(opening);
      open.delete(opening);
      const isClosing = opening !== single.mark;
      if (isClosing ? !before : before) {
        found.push(before ?? { ...single, passage, index });
      }
      if (!isClosing) open.set(opening, { ...single, passage, index });
    }
    for (const [mark, opener] of open) {
      if (canGoOn(opener, index)) continue;
      open.delete(mark);
      found.push(opener);
    }
  }
  return [...found, ...open.values()]
    .sort((a, b) => a.index - b.index || a.at - b.at)
    .map(({ passage, mark, at }) => {
      const opening = openingOf(mark);
      const partner = opening === mark ? (PAIRS[mark] ?? '') : opening;
      const place = locate(manuscript, passage, { start: at, end: at + 1 });
      return diagnose('mark-unpaired', { mark, partner, opening }, place);
    });
};

/** True while what has been opened can still be closed after the passage that has just been read. */
function canGoOn({ at, passage, index }: Found, now: number): boolean {
  const isBlock = /(?:^\s*|：)$/u.test(passage.text.slice(Math.max(0, at - 2), at));
  return index === now || (isBlock && now - index < LONGEST);
}

/** The first closing and the last opening mark of each kind: where the partner is most likely missing. */
function oneOfEach(singles: readonly Single[]): Single[] {
  const first = new Set<string>();
  const last = new Map(singles.map((single) => [single.mark, single]));
  return singles.filter((single) => {
    if (PAIRS[single.mark] !== undefined) return last.get(single.mark) === single;
    if (first.has(single.mark)) return false;
    first.add(single.mark);
    return true;
  });
}

/** The opening mark of a mark's pair. */
function openingOf(mark: string): string {
  return PAIRS[mark] !== undefined ? mark : (OPENINGS.get(mark) ?? mark);
}
