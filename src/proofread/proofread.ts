import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Mention } from '../mentions/mention.ts';
import { rules } from './rules.ts';

/**
 * Reads a text for what is wrong with it by itself, without a log: numbers that contradict each other, forms of
 * numbers (GB/T 15835-2011) and marks (GB/T 15834-2011). Every find is a warning.
 *
 * @param mentions all quantities of the text, in its order (`findMentions`)
 */
export function proofread(manuscript: Manuscript, mentions: readonly Mention[]): Diagnostic[] {
  return rules.flatMap((rule) => rule(manuscript, mentions));
}
