import type { Figures } from '../compute/figures.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Check, Log } from '../normalise/log.ts';
import { holdBound } from './bound.ts';
import { holdDefinitions } from './definitions.ts';
import { holdEqual } from './equal.ts';
import { holdGivenRates } from './given-rates.ts';
import { holdRate } from './rate.ts';
import { type Ground, groundOf } from './resolve.ts';
import { holdShares } from './shares.ts';
import { holdStageWholes } from './stage-wholes.ts';
import { holdTotal } from './total.ts';

/**
 * Holds a log's figures against each other (勾稽): by what follows from its declarations, and by the checks that
 * it declares, in its order. What may lack something because of errors that have been reported is not held.
 */
export function holdTieouts(log: Log, figures: Figures): Diagnostic[] {
  const ground = groundOf(log, figures);
  return [
    ...holdStageWholes(ground),
    ...holdGivenRates(ground),
    ...holdDefinitions(ground),
    ...log.checks.flatMap((check) => hold(check, ground)),
  ];
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
