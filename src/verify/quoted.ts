import type { Ledger } from '../compute/ledger.ts';
import { type Clauses, clausesOf } from '../mentions/clause.ts';
import type { Mention } from '../mentions/mention.ts';

/** Characters of its clause on either side of a number, at most, that the log must have as well. */
const REACH = 4;
/** So much must stand beside the number: 6个 alone stands in many a log. */
const LEAST = 4;
/** Between the texts of a log. */
const END = '\n';

/** Whether a number stands in words that a log has for one of its activities. */
export type IsQuoted = (mention: Mention) => boolean;

/**
 * Knows numbers that the log itself tells in words: 推动新建停车位320个 is the outcome of a consultation, and no figure.
 * Where a document says the very same, the log is what bears it out.
 */
export function quotedFrom(ledgers: readonly Ledger[]): IsQuoted {
  let told: string | undefined;
  const clauses = new Map<Mention['passage'], Clauses>();
  return ({ passage, range, text }) => {
    const known = clauses.get(passage) ?? clausesOf(passage.text);
    clauses.set(passage, known);
    const { start, end } = known.around(range, 'clause');
    const words = passage.text.slice(Math.max(start, range.start - REACH), Math.min(end, range.end + REACH));
    if (words.length < text.length + LEAST) return false;
    told ??= ledgers.flatMap(textsOf).join(END);
    return told.includes(words);
  };
}

function textsOf({ log }: Ledger): string[] {
  return log.activities.flatMap(({ title, topics, outcome, instructions }) => [
    title,
    ...topics,
    outcome,
    ...instructions.map(({ text }) => text),
  ]);
}
