import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Finding, Standing, Verification } from '../../verify/verification.ts';

/** What `verify` has found in a document. */
export interface Checked {
  readonly manuscript: Manuscript;
  /** Absent where there was no log to hold it against. */
  readonly verification: Verification | undefined;
  /** Numbers in its text. */
  readonly numbers: number;
  /** Finds of proofreading. */
  readonly reminders: number;
}

/** What each standing is called, in the order of the summary. */
export const STANDINGS: Readonly<Record<Standing, string>> = {
  agrees: '与台账相符',
  differs: '与台账不符',
  edited: '被改动，与台账不符',
  missing: '不见了',
  unknown: '台账里没有',
  quoted: '台账里的原话',
  ambiguous: '可能是几个指标',
  untied: '对不上指标',
};

/** How many findings there are of each standing, zero included. */
export function countsOf(findings: readonly Finding[]): Record<Standing, number> {
  const counts = {
    agrees: 0,
    differs: 0,
    edited: 0,
    missing: 0,
    unknown: 0,
    quoted: 0,
    ambiguous: 0,
    untied: 0,
  };
  for (const { standing } of findings) counts[standing] += 1;
  return counts;
}
