import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Log } from '../normalise/log.ts';
import { rules } from './rules.ts';

/** Holds a log against all rules. */
export function checkLog(log: Log): Diagnostic[] {
  return rules.flatMap((rule) => rule(log));
}
