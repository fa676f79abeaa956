import Big from 'big.js';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { surelyAbove } from '../quantity/bounds.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { locationOf } from '../source/source.ts';
import type { Rule } from './rule.ts';
import { totalsByStage } from './stage-totals.ts';

/**
 * Stages that exclude each other are together no more than their whole: 立案, 并案 and 不立案 of 收到. A whole that the
 * log declares complete is held to be just their sum, when figures are held against each other.
 */
export const exclusiveSiblings: Rule = ({ proposals }) => {
  if (!proposals) return [];
  const totals = totalsByStage(proposals);
  const complete = new Set(proposals.stages.filter((stage) => stage.complete).map(({ name }) => name));
  return [...totals.values()].flatMap((whole) => {
    if (complete.has(whole.stage)) return [];
    const parts = proposals.stages
      .filter(({ of, exclusive }) => exclusive && of === whole.stage)
      .flatMap(({ name }) => totals.get(name) ?? []);
    // One part alone above its whole is another rule's concern.
    const together =
      parts.length > 1 && parts.every(({ quantity }) => !surelyAbove([quantity], [whole.quantity]));
    if (
      !together ||
      !surelyAbove(
        parts.map(({ quantity }) => quantity),
        [whole.quantity],
      )
    )
      return [];
    const sum = parts.reduce((total, { quantity }) => total.plus(quantity.value), new Big(0));
    const args = {
      parts: parts.map(({ stage, quantity }) => ({ stage, text: formatQuantity(quantity) })),
      sum: formatQuantity({ ...whole.quantity, value: sum, precision: 'exact' }),
      whole: whole.stage,
      wholeText: formatQuantity(whole.quantity),
    };
    const related = parts.map(({ origin }) => locationOf(origin));
    return diagnose('parts-above-whole', args, locationOf(whole.origin), related);
  });
};
