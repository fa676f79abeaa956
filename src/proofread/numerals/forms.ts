import { diagnose } from '../../diagnostic/diagnostic.ts';
import { locate } from '../../manuscript/locate.ts';
import { exactOf, quantityOf } from '../../mentions/amount.ts';
import type { Mention } from '../../mentions/mention.ts';
import { formatQuantity } from '../../quantity/format-quantity.ts';
import type { Rule } from '../rule.ts';

/** What stands between two items of a list: 、 and the name of what is counted. */
const BETWEEN = /^[、和]\p{Script=Han}{2,10}$/u;

/**
 * Numbers of one kind in one list are written in one kind of numerals: not 主席会议十一次、常委会议6次
 * (GB/T 15835-2011 4.3).
 */
export const forms: Rule = (manuscript, mentions) =>
  mentions.flatMap((second, index) => {
    const first = mentions[index - 1];
    if (!first || !areMixed(first, second)) return [];
    const { passage } = second;
    const inHanzi = first.hanzi ? first : second;
    const args = { found: inHanzi.text, corrected: formatQuantity(quantityOf(inHanzi.amount)) };
    return diagnose('numeral-forms', args, locate(manuscript, passage, inHanzi.range));
  });

function areMixed(first: Mention, second: Mention): boolean {
  if (first.passage !== second.passage || first.hanzi === second.hanzi) return false;
  const [a, b] = [exactOf(first.amount), exactOf(second.amount)];
  if (!a || !b || a.unit !== b.unit || a.unit === '') return false;
  return BETWEEN.test(second.passage.text.slice(first.range.end, second.range.start));
}
