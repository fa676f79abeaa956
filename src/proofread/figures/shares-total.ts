import Big from 'big.js';
import { groupBy } from '../../compute/group-by.ts';
import { diagnose } from '../../diagnostic/diagnostic.ts';
import { locate } from '../../manuscript/locate.ts';
import { exactOf } from '../../mentions/amount.ts';
import type { Mention } from '../../mentions/mention.ts';
import { roundingMargin } from '../../quantity/decimals.ts';
import type { Rule } from '../rule.ts';
import type { Count } from './share-list.ts';

/** Beyond it a list of shares is not all there is, or its shares overlap. */
const NEARLY = new Big(1);

/**
 * Shares of one whole (A类占39.2%、B类占28.1%…) that add up to 100% but for a little must do so up to what rounding
 * takes: half of the last digit for each. Lists that are far from it leave something out.
 */
export const sharesTotal: Rule = (manuscript, mentions) =>
  [...groupBy(mentions, (mention) => mention.passage)].flatMap(([passage, inPassage]) =>
    listsOf(passage.text, inPassage).flatMap((list) => {
      const [first, last] = [list[0], list.at(-1)];
      if (list.length < 3 || !first || !last) return [];
      const sum = list.reduce((total, { quantity }) => total.plus(quantity.value), new Big(0));
      const most = list.reduce((total, { quantity }) => total.plus(roundingMargin(quantity)), new Big(0));
      const missed = sum.minus(100).abs();
      if (missed.lte(most) || missed.gt(NEARLY)) return [];
      const range = { start: first.mention.range.start, end: last.mention.range.end };
      const args = { sum: `${sum.toFixed()}%`, most: `${most.toFixed()}个百分点` };
      return diagnose('text-shares-total', args, locate(manuscript, passage, range));
    }),
  );

/** What a share is of, and 占; a share that stands with its part (15件，占6.7%) is held against the whole. */
const NAMED = /\p{Script=Han}占(?:比|总数|全部)?(?:为|达)?$/u;

/** Runs of shares of one sentence: A类占39.2%、B类占28.1%, or 分别占39.2%、28.1%. */
function listsOf(text: string, mentions: readonly Mention[]): Count[][] {
  const lists: Count[][] = [];
  let open: Count[] = [];
  let end = 0;
  for (const mention of mentions) {
    const between = text.slice(end, mention.range.start);
    const quantity = exactOf(mention.amount);
    end = mention.range.end;
    if (/[。！？\n]/u.test(between)) open = [];
    if (quantity?.unit !== '%') continue;
    const isListed = NAMED.test(between) || (open.length > 0 && /^[、和，]$/u.test(between));
    if (!isListed) {
      open = [];
      continue;
    }
    if (open.length === 0) lists.push(open);
    open.push({ mention, quantity });
  }
  return lists;
}
