import type { Ledger } from '../../src/compute/ledger.ts';
import type { FigureSpan } from '../../src/manuscript/manuscript.ts';
import type { Mention } from '../../src/mentions/mention.ts';
import type { Tie } from '../../src/mentions/tie.ts';
import { tieMentions } from '../../src/mentions/tie-mentions.ts';
import { agrees } from '../../src/mentions/ties/agrees.ts';
import { isSame } from '../../src/mentions/ties/subject.ts';
import { mentionsOf } from '../../src/verify/verify-manuscript.ts';
import type { Drafted } from './drafted.ts';

/** A number of a draft whose mark tells what it stands for, and what was made of it without the mark. */
export interface Judged {
  readonly mark: FigureSpan;
  /** Undefined where the number was not found. */
  readonly tie: Tie | undefined;
  readonly verdict: 'right' | 'wrong' | 'ambiguous' | 'untied' | 'not-found';
}

/** What came of tying a draft to its own log. */
export interface Measured {
  readonly judged: readonly Judged[];
  /** Ties of numbers that no mark stands for. */
  readonly unmarked: readonly Tie[];
  readonly differences: readonly Tie[];
}

/** Ties the drafts of an example without their marks, and holds the ties against the marks. */
export function measure({ drafts, ledger }: Drafted): Measured[] {
  return drafts.map(({ manuscript, truth }) => {
    const ties = tieMentions(manuscript, mentionsOf(manuscript, [ledger]), [ledger]);
    const judged = truth.map((mark) => judge(mark, ties, ledger));
    const isMarked = ({ mention }: Tie) => truth.some((mark) => overlap(mention, mark));
    return {
      judged,
      unmarked: ties.filter((tie) => !isMarked(tie)),
      differences: ties.filter(isDifference),
    };
  });
}

function judge(mark: FigureSpan, ties: readonly Tie[], ledger: Ledger): Judged {
  const tie = ties.find(({ mention }) => overlap(mention, mark));
  if (!tie) return { mark, tie, verdict: 'not-found' };
  if (tie.kind !== 'tied') return { mark, tie, verdict: tie.kind };
  const figure = ledger.figures.find(mark.name);
  const right = figure !== undefined && isSame(figure, tie.candidate.figure);
  return { mark, tie, verdict: right ? 'right' : 'wrong' };
}

/** A tie to a figure of another number: what `verify` reports as an error. */
export function isDifference(tie: Tie): boolean {
  return tie.kind === 'tied' && !agrees(tie.mention.amount, tie.candidate.figure);
}

function overlap(mention: Mention, mark: FigureSpan): boolean {
  const { passage, range } = mark;
  return mention.passage === passage && mention.range.start < range.end && range.start < mention.range.end;
}
