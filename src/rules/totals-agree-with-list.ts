import { diagnose } from '../diagnostic/diagnostic.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { childOrigin, locationOf } from '../source/source.ts';
import { boundsOf } from './bounds.ts';
import type { Rule } from './rule.ts';

/** Where the log lists its proposals and gives totals, the two agree. */
export const totalsAgreeWithList: Rule = ({ proposals, complete }) => {
  if (!proposals || proposals.list.length === 0 || !complete) return [];
  const { totals, list } = proposals;
  const first = list[0];
  return totals.flatMap(({ stage, quantity, origin }) => {
    const count = list.filter(({ stages }) => stages.includes(stage)).length;
    const { low, high } = boundsOf(quantity);
    if (low.lte(count) && (!high || high.gte(count))) return [];
    const args = { stage, total: formatQuantity(quantity), count };
    const related = first && [
      { message: '名单从这里开始', at: locationOf(childOrigin(first.origin), 'entry') },
    ];
    return diagnose('total-contradicts-list', args, locationOf(origin), related);
  });
};
