import { inEachPassage, type Slip } from '../slips.ts';
import { type Pair, pairsOf } from './pairs.ts';

/** Quotation marks within quotation marks are single ones: “…‘…’…” (GB/T 15834-2011 4.8.3.4). */
export const nestedQuotes = inEachPassage('mark-quotes', ({ text }) => nested(text, '“', '‘', '’'));

/** Title marks within title marks are single ones: 《…〈…〉…》 (GB/T 15834-2011 4.15.3.5). */
export const nestedTitles = inEachPassage('mark-titles', ({ text }) => nested(text, '《', '〈', '〉'));

/** Double marks right within double ones, on the second level or the fourth: the two kinds take turns. */
function nested(text: string, double: string, single: string, singleClosing: string): Slip[] {
  const around: Pair[] = [];
  return pairsOf(text)
    .pairs.filter(({ opening }) => opening === double || opening === single)
    .toSorted((a, b) => a.range.start - b.range.start)
    .flatMap((pair): Slip[] => {
      const { opening, range } = pair;
      while ((around.at(-1)?.range.end ?? range.end) < range.end) around.pop();
      const isWrong = opening === double && around.at(-1)?.opening === double && around.length % 2 === 1;
      around.push(pair);
      if (!isWrong) return [];
      return [{ range, corrected: single + text.slice(range.start + 1, range.end - 1) + singleClosing }];
    });
}
