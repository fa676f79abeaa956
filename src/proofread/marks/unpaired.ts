import { diagnose } from '../../diagnostic/diagnostic.ts';
import { locate } from '../../manuscript/locate.ts';
import type { Passage } from '../../manuscript/manuscript.ts';
import type { Rule } from '../rule.ts';
import { PAIRS, pairsOf, type Single } from './pairs.ts';

interface Found extends Single {
  readonly passage: Passage;
}

/**
 * Brackets and quotation marks stand in pairs. What one paragraph opens the next may close, and a quotation of
 * several paragraphs opens each and closes the last (GB/T 15834-2011 4.8.3.5). Of several in a paragraph that lack
 * the same partner one is reported.
 */
export const unpaired: Rule = (manuscript) => {
  const found: Found[] = [];
  let waiting: Found[] = [];
  for (const passage of manuscript.passages) {
    const singles = oneOfEach(pairsOf(passage.text).singles).map((single) => ({ ...single, passage }));
    found.push(...waiting.filter((opener) => !goesOn(opener, passage, singles)));
    const closed = singles.filter((single) => waiting.some((opener) => PAIRS[opener.mark] === single.mark));
    waiting = singles.filter(({ mark }) => PAIRS[mark] !== undefined);
    found.push(...singles.filter((single) => PAIRS[single.mark] === undefined && !closed.includes(single)));
  }
  return [...found, ...waiting].map(({ passage, mark, at }) => {
    const partner = partnerOf(mark);
    const args = { mark, partner, opening: PAIRS[mark] === undefined ? partner : mark };
    return diagnose('mark-unpaired', args, locate(manuscript, passage, { start: at, end: at + 1 }));
  });
};

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

/** True if the next paragraph closes what this one has opened, or is one more of the same quotation. */
function goesOn({ mark }: Single, next: Passage, singles: readonly Single[]): boolean {
  const isQuoted = mark === '“' && next.text.trimStart().startsWith('“');
  return isQuoted || singles.some((single) => single.mark === PAIRS[mark]);
}

function partnerOf(mark: string): string {
  return PAIRS[mark] ?? Object.keys(PAIRS).find((opening) => PAIRS[opening] === mark) ?? '';
}
