import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Mention } from '../mentions/mention.ts';

/**
 * One thing that can be wrong with a text by itself. A rule is pure, reports in the order of the text, takes time
 * in proportion to its length, and rather keeps quiet than finds fault with what is right: nobody reads a list
 * of false alarms.
 */
export type Rule = (manuscript: Manuscript, mentions: readonly Mention[]) => Diagnostic[];
