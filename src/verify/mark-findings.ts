import { groupBy } from '../compute/group-by.ts';
import type { Ledger } from '../compute/ledger.ts';
import type { LostFigure, Manuscript } from '../manuscript/manuscript.ts';
import type { Mention } from '../mentions/mention.ts';
import { mentionsOver } from '../mentions/mentions-over.ts';
import { besideFinding } from './beside.ts';
import { candidatesOf, unitsOf } from './candidates.ts';
import { markedFinding } from './marked.ts';
import { movedFigures } from './moved.ts';
import { numbersIn } from './read-mark.ts';
import type { Finding } from './verification.ts';

/** What a document's marks tell. */
export interface MarkFindings {
  readonly findings: readonly Finding[];
  /** The numbers that they are about. */
  readonly marked: ReadonlySet<Mention>;
  /** Figures of which neither a mark nor a number is left. */
  readonly lost: readonly LostFigure[];
}

/** Holds a document's marks against logs: those that stand, those with a number beside, and those left behind. */
export function markFindings(
  { marks, lost }: Manuscript,
  mentions: readonly Mention[],
  ledgers: readonly Ledger[],
): MarkFindings {
  const units = unitsOf(ledgers);
  const marked = new Set<Mention>();
  const found = new Set<LostFigure>();
  const over = mentionsOver(mentions);
  const unmarked = () => mentions.filter((mention) => !marked.has(mention));

  const findings: Finding[] = marks.flatMap((mark) => {
    const candidates = candidatesOf(mark, ledgers);
    // Other people may name bookmarks alike.
    if (mark.unregistered && candidates.length === 0) return [];
    const numbers = numbersIn(mark, over, units);
    for (const number of numbers) marked.add(number);
    return markedFinding(mark, numbers, candidates);
  });
  for (const figure of lost) {
    const finding = besideFinding(figure, unmarked(), ledgers);
    if (!finding) continue;
    found.add(figure);
    marked.add(finding.mention);
    findings.push(finding);
  }
  for (const stray of strayFindings(marked, findings)) findings.push(stray);
  const left = lost.filter((figure) => !found.has(figure));
  for (const { lost: figure, mark, mention } of movedFigures(left, unmarked())) {
    found.add(figure);
    marked.add(mention);
    findings.push(markedFinding(mark, [mention], candidatesOf(figure, ledgers)));
  }
  return { findings, marked, lost: lost.filter((figure) => !found.has(figure)) };
}

/** The numbers in marks that no mark is about: a person has typed them there, and nothing says what they stand for. */
function strayFindings(marked: ReadonlySet<Mention>, findings: readonly Finding[]): Finding[] {
  const decided = groupBy(
    findings.flatMap(({ mention }) => mention ?? []),
    ({ passage }) => passage,
  );
  // Of a range that carries a mark at each end, each decides its part.
  const isStray = ({ passage, range: { start, end } }: Mention) =>
    !decided.get(passage)?.some(({ range }) => start <= range.start && range.end <= end);
  return [...marked].filter(isStray).map((mention) => ({ standing: 'untied', mention, candidates: [] }));
}
