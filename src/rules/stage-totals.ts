import type { Proposals, ProposalTotal } from '../normalise/log.ts';

/** The written totals by the name of their stage. */
export function totalsByStage({ totals }: Proposals): ReadonlyMap<string, ProposalTotal> {
  return new Map(totals.map((total) => [total.stage, total]));
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
