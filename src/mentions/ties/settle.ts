import { groupBy } from '../../compute/group-by.ts';
import type { Tie } from '../tie.ts';
import { type Decided, open } from './decide.ts';
import type { Surroundings } from './surroundings.ts';

/** A decided mention with what stands around it. */
export interface Placed extends Decided {
  readonly around: Surroundings;
}

/**
 * Looks at all ties together, and takes back a difference that the rest of the text does not bear out:
 * - one figure has one number: where another mention has it in better words, or in the same sentence, this one is
 *   about something else;
 * - what adds several entries up stands in a sentence that says it tells totals, or in the company of numbers that
 *   agree: 召开主席会议2次，研究重点提案 tells of two of them.
 */
export function settle(placed: readonly Placed[]): Tie[] {
  const tied = placed.filter(({ tie }) => tie.kind === 'tied');
  const bySentence = new Map(
    [...groupBy(tied, ({ around: at }) => at.mention.passage)].map(
      ([passage, those]) => [passage, groupBy(those, ({ around: at }) => at.sentenceStart)] as const,
    ),
  );
  const agreeing = groupBy(
    tied.filter((one) => one.agrees),
    ({ subject }) => subject?.figure,
  );
  const bestOf = new Map(
    [...agreeing].map(([figure, those]) => [
      figure,
      those.reduce((most, { score }) => Math.max(most, score), 0),
    ]),
  );
  return placed.map((one) => {
    const { tie, subject, agrees, around: at } = one;
    if (tie.kind !== 'tied' || agrees) return tie;
    const sentence = bySentence.get(at.mention.passage)?.get(at.sentenceStart) ?? [];
    const isOne = subject?.kind === 'narrow' && subject.figure.entries.length === 1;
    const isBorneOut = isOne || at.tone.isTotal || hasCompany(one, sentence);
    const isTaken =
      (bestOf.get(subject?.figure) ?? 0) > one.score ||
      sentence.some((other) => other !== one && other.subject?.figure === subject?.figure);
    return isBorneOut && !isTaken ? tie : open(tie);
  });
}

/** Whether another number of the sentence agrees, and is as much of a total. */
function hasCompany({ subject }: Placed, inSentence: readonly Placed[]): boolean {
  return inSentence.some(
    (other) => other.agrees && (subject?.kind === 'narrow' || other.subject?.kind !== 'narrow'),
  );
}
