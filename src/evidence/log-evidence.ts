import type { Figure } from '../compute/catalogue.ts';
import type { Ledger } from '../compute/ledger.ts';
import type { Evidence } from './evidence.ts';
import { evidenceOf } from './evidence-of.ts';

/** What figures of a log rest on, in the order given. */
export function logEvidence(ledger: Ledger, figures: readonly Figure[]): Evidence {
  const { log, shown } = ledger;
  const { from, to } = log.period;
  const { name, shortName } = log.organization;
  const years = from === to ? `${from}年` : `${from}—${to}年`;
  return evidenceOf(
    figures.map((figure) => ({ figure, ledger })),
    { subject: `${name || shortName}${years}台账`, document: '', logs: [shown], untied: [] },
  );
}
