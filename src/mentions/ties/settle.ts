import type { Tie } from '../tie.ts';
import { type Decided, open } from './decide.ts';
import { isTotal } from './phrases.ts';
import type { Surroundings } from './surroundings.ts';

/** A decided mention with what stands around it. */
interface Placed extends Decided {
  readonly around: Surroundings | undefined;
}

/**
 * Looks at all ties together, and takes back a difference that the rest of the text does not bear out:
 * - one figure has one number: where another mention has it in better words, or in the same sentence, this one is
 *   about something else;
 * - what adds several entries up stands in a sentence that says it tells totals, or in the company of numbers that
 *   agree: 召开主席会议2次，研究重点提案 tells of two of them.
 */
export function settle(decided: readonly Decided[], around: readonly (Surroundings | undefined)[]): Tie[] {
  const placed = decided.map((one, index) => ({ ...one, around: around[index] }));
  return placed.map((one) => {
    const { tie, subject, agrees } = one;
    if (tie.kind !== 'tied' || agrees) return tie;
    const others = placed.filter((other) => other !== one && other.tie.kind === 'tied');
    const isOne = subject?.kind === 'narrow' && subject.figure.entries.length === 1;
    const isBorneOut = isOne || isTotal(one.around?.lead ?? '') || hasCompany(one, others);
    return isBorneOut && !isTaken(one, others) ? tie : open(tie);
  });
}

function isTaken(one: Placed, others: readonly Placed[]): boolean {
  return others.some((other) => {
    if (other.subject?.figure !== one.subject?.figure) return false;
    return (other.agrees && other.score > one.score) || isSameSentence(one, other);
  });
}

/** Whether another number of the sentence agrees, and is as much of a total. */
function hasCompany(one: Placed, others: readonly Placed[]): boolean {
  return others.some(
    (other) =>
      other.agrees &&
      (one.subject?.kind === 'narrow' || other.subject?.kind !== 'narrow') &&
      isSameSentence(one, other),
  );
}

function isSameSentence({ around: a }: Placed, { around: b }: Placed): boolean {
  return a?.passage === b?.passage && a?.sentenceStart === b?.sentenceStart;
}
