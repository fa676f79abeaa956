import type { Log } from '../normalise/log.ts';
import type { Figures } from './figures.ts';

/** A log with its figures, as documents are held against it. */
export interface Ledger {
  /** Its path as messages show it. */
  readonly shown: string;
  readonly log: Log;
  readonly figures: Figures;
}
