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
  const byPassage = groupBy(tied, ({ around: at }) => at.mention.passage);
  const byFigure = groupBy(tied, ({ subject }) => subject?.figure);
  return placed.map((one) => {
    const { tie, subject, agrees, around: at } = one;
    if (tie.kind !== 'tied' || agrees) return tie;
    const inSentence = (byPassage.get(at.mention.passage) ?? []).filter(
      (other) => other !== one && other.around.sentenceStart === at.sentenceStart,
    );
    const ofFigure = (byFigure.get(subject?.figure) ?? []).filter((other) => other !== one);
    const isOne = subject?.kind === 'narrow' && subject.figure.entries.length === 1;
    const isBorneOut = isOne || at.tone.isTotal || hasCompany(one, inSentence);
    const isTaken = ofFigure.some(
      (other) => inSentence.includes(other) || (other.agrees && other.score > one.score),
    );
    return isBorneOut && !isTaken ? tie : open(tie);
  });
}

/** Whether another number of the sentence agrees, and is as much of a total. */
function hasCompany({ subject }: Placed, inSentence: readonly Placed[]): boolean {
  return inSentence.some(
    (other) => other.agrees && (subject?.kind === 'narrow' || other.subject?.kind !== 'narrow'),
  );
}
