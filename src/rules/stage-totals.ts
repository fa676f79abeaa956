import { isCertain } from '../normalise/is-certain.ts';
import type { Log, Proposals, ProposalTotal } from '../normalise/log.ts';
import { exactly } from '../quantity/arithmetic.ts';
import { PROPOSAL_UNIT } from '../vocabulary/figure-names.ts';

/** The written totals by the name of their stage. */
export function totalsByStage({ totals }: Proposals): ReadonlyMap<string, ProposalTotal> {
  return new Map(totals.map((total) => [total.stage, total]));
}

/** The written totals, and for stages without one what the list comes to, unless entries of it are lost. */
export function amountsByStage(log: Log, proposals: Proposals): ReadonlyMap<string, ProposalTotal> {
  const amounts = new Map(totalsByStage(proposals));
  for (const { name, figure } of proposals.stages) {
    const listed = proposals.list.filter(({ stages }) => stages.includes(name));
    const [first] = listed;
    if (!first || amounts.has(name) || !isCertain(log, figure)) continue;
    amounts.set(name, {
      stage: name,
      quantity: exactly(listed.length, PROPOSAL_UNIT),
      origin: first.origin,
    });
  }
  return amounts;
}

/**
 * The total of the stage that `stage` is a part of, or of the nearest one above that the log gives: where it
 * has 收到 but not 立案, 办复 is still within 收到.
 */
export function totalOfWhole(
  stage: string,
  { stages }: Proposals,
  totals: ReadonlyMap<string, ProposalTotal>,
): ProposalTotal | undefined {
  const whole = stages.find(({ name }) => name === stage)?.of ?? '';
  if (whole === '') return undefined;
  return totals.get(whole) ?? totalOfWhole(whole, { stages } as Proposals, totals);
}
