import type { Ledger } from '../compute/ledger.ts';
import type { RegisteredFigure } from '../manuscript/manuscript.ts';
import { candidatesOf } from './candidates.ts';
import type { Finding } from './verification.ts';

/**
 * The figures that a document has lost. Where a number without a mark is tied to such a figure, or may be, only the mark
 * is gone (a paragraph typed anew): as many as there are of these are not missing.
 */
export function missingFindings(
  lost: readonly RegisteredFigure[],
  findings: readonly Finding[],
  ledgers: readonly Ledger[],
): Finding[] {
  const unmarked = new Map<string, number>();
  for (const finding of findings) {
    if (finding.standing === 'untied' || finding.mark) continue;
    for (const { figure } of finding.candidates)
      unmarked.set(figure.name, (unmarked.get(figure.name) ?? 0) + 1);
  }
  return lost.flatMap((figure): Finding[] => {
    const candidates = candidatesOf(figure, ledgers);
    if (figure.unregistered && candidates.length === 0) return [];
    const names = [figure.name, ...candidates.map((candidate) => candidate.figure.name)];
    const name = names.find((each) => (unmarked.get(each) ?? 0) > 0);
    if (name === undefined) return [{ standing: 'missing', lost: figure, candidates }];
    unmarked.set(name, (unmarked.get(name) ?? 0) - 1);
    return [];
  });
}
