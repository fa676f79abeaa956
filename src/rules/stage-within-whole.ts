import { diagnose } from '../diagnostic/diagnostic.ts';
import { surelyAbove } from '../quantity/bounds.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { locationOf } from '../source/source.ts';
import type { Rule } from './rule.ts';
import { amountsByStage, totalOfWhole } from './stage-totals.ts';

/** A stage of the proposal chain is no more than the stage it is a part of: 办复 is at most 立案. */
export const stageWithinWhole: Rule = (log) => {
  const { proposals } = log;
  if (!proposals) return [];
  const totals = amountsByStage(log, proposals);
  return proposals.totals.flatMap((part) => {
    const whole = totalOfWhole(part.stage, proposals, totals);
    if (!whole || !surelyAbove([part.quantity], [whole.quantity])) return [];
    const args = {
      part: part.stage,
      partText: formatQuantity(part.quantity),
      whole: whole.stage,
      wholeText: formatQuantity(whole.quantity),
      of: 'stages',
    } as const;
    const related = [locationOf(whole.origin)];
    return diagnose('part-above-whole', args, locationOf(part.origin), related);
  });
};
