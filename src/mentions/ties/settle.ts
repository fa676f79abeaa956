import type { Tie } from '../tie.ts';
import type { Decided } from './decide.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Looks at all ties together: a figure has one number. Where another mention has that number and at least as good
 * words, one that differs is about something else, unless it says the very same words; in one sentence it is so
 * whatever the words, for a sentence tells a number once.
 */
export function settle(decided: readonly Decided[], around: readonly Surroundings[]): Tie[] {
  return decided.map(({ tie, score, agrees }, index) => {
    if (tie.kind !== 'tied' || agrees) return tie;
    const { figure } = tie.candidate;
    const isTaken = decided.some(
      (other, at) =>
        at !== index &&
        other.tie.kind === 'tied' &&
        other.tie.candidate.figure === figure &&
        ((other.agrees && other.score > score) || around[at]?.sentence === around[index]?.sentence),
    );
    if (!isTaken) return tie;
    return { kind: 'ambiguous', mention: tie.mention, candidates: [tie.candidate] };
  });
}
