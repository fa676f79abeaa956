import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Log } from '../normalise/log.ts';

/**
 * One thing that can be wrong with a well-formed log. A rule is pure, reports in the order of the log, and
 * keeps quiet about what only follows from an error that has been reported.
 */
export type Rule = (log: Log) => Diagnostic[];
