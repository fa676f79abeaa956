import type { Figures } from '../compute/figures.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Check, Log } from '../normalise/log.ts';
import { holdBound } from './bound.ts';
import { holdEqual } from './equal.ts';
import { holdRate } from './rate.ts';
import { type Ground, groundOf } from './resolve.ts';
import { holdShares } from './shares.ts';
import { holdTotal } from './total.ts';

/**
 * Holds a log's figures against each other (勾稽): by the checks that the log declares, in its order, and by what
 * follows from its declarations. What may lack something because of errors that have been reported is not held.
 */
export function holdTieouts(log: Log, figures: Figures): Diagnostic[] {
  const ground = groundOf(log, figures);
  return [...log.checks.flatMap((check) => hold(check, ground))];
}

function hold(check: Check, ground: Ground): readonly Diagnostic[] {
  switch (check.kind) {
    case 'total':
      return holdTotal(check, ground);
    case 'shares':
      return holdShares(check, ground);
    case 'equal':
      return holdEqual(check, ground);
    case 'rate':
      return holdRate(check, ground);
    case 'atMost':
    case 'atLeast':
      return holdBound(check, ground);
  }
}
