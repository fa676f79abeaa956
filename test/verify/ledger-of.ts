import { computeCatalogue } from '../../src/compute/compute-catalogue.ts';
import type { Ledger } from '../../src/compute/ledger.ts';
import type { Log } from '../../src/normalise/log.ts';

/** A log with its figures, under the name that messages give it. */
export function ledgerOf(log: Log, shown = '2024.yaml'): Ledger {
  return { shown, log, figures: computeCatalogue(log).figures };
}
