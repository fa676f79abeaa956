import { groupBy } from '../../compute/group-by.ts';
import type { Ledger } from '../../compute/ledger.ts';
import type { FigureSpan } from '../../manuscript/manuscript.ts';
import type { Mention } from '../mention.ts';
import { mentionsOver } from '../mentions-over.ts';
import type { Candidate, Tie } from '../tie.ts';
import { agrees } from './agrees.ts';
import { isSame } from './subject.ts';

/** The marks that stand on each mention, in the order of the text; none for a mention that has none. */
export function marksOn(
  mentions: readonly Mention[],
  marks: readonly FigureSpan[],
): ReadonlyMap<Mention, readonly FigureSpan[]> {
  const over = mentionsOver(mentions);
  const pairs = marks.flatMap((mark) => over(mark).map((mention) => ({ mark, mention })));
  const byMention = groupBy(pairs, ({ mention }) => mention);
  return new Map([...byMention].map(([mention, on]) => [mention, on.map(({ mark }) => mark)]));
}

/**
 * The tie of a mention that carries marks: to the figure of the mark's name. Where several logs have that name with
 * different numbers, to the one that the text agrees with, else to none of them; and a range that carries a mark at
 * each end stands for two figures, and is tied to neither.
 */
export function tieByMark(mention: Mention, marks: readonly FigureSpan[], ledgers: readonly Ledger[]): Tie {
  const candidates = marks.flatMap(({ name }) => candidatesOf(name, ledgers));
  const [mark] = marks;
  if (!mark || candidates.length === 0) return { kind: 'untied', mention, candidates: [] };
  if (new Set(marks.map(({ name }) => name)).size > 1) return { kind: 'ambiguous', mention, candidates };
  const [first] = candidates;
  const isOne = candidates.every((other) => first && isSame(first.figure, other.figure));
  const candidate = isOne ? first : candidates.find(({ figure }) => agrees(mention.amount, figure));
  return candidate ? { kind: 'tied', mention, candidate, mark } : { kind: 'ambiguous', mention, candidates };
}

function candidatesOf(name: string, ledgers: readonly Ledger[]): Candidate[] {
  return ledgers.flatMap((ledger) => {
    const figure = ledger.figures.find(name);
    return figure ? [{ figure, ledger }] : [];
  });
}
