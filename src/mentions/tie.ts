import type { Figure } from '../compute/catalogue.ts';
import type { Ledger } from '../compute/ledger.ts';
import type { FigureSpan } from '../manuscript/manuscript.ts';
import type { Mention } from './mention.ts';

/** A figure that a mention may stand for, and the log that it comes from. */
export interface Candidate {
  readonly figure: Figure;
  readonly ledger: Ledger;
}

/**
 * What a mention stands for, as far as the text tells:
 * - `tied`: one figure, by its mark or by the words around it; only these may be reported as a difference;
 * - `ambiguous`: the words fit several figures, best first;
 * - `untied`: no figure; `candidates` of the same number and unit, if any, are offered as a help and no more.
 */
export type Tie =
  | {
      readonly kind: 'tied';
      readonly mention: Mention;
      readonly candidate: Candidate;
      readonly mark?: FigureSpan;
    }
  | { readonly kind: 'ambiguous'; readonly mention: Mention; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'untied'; readonly mention: Mention; readonly candidates: readonly Candidate[] };
