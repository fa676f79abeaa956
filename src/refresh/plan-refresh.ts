import type { FigureSpan, Manuscript, Passage } from '../manuscript/manuscript.ts';
import { quantityOf } from '../mentions/amount.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import { type MentionsOver, mentionsOver } from '../mentions/mentions-over.ts';
import { hanziDigits } from '../quantity/hanzi.ts';
import type { Range } from '../source/source.ts';
import { unitsOf } from '../verify/candidates.ts';
import { numbersIn } from '../verify/read-mark.ts';
import type { Finding, HeldFinding, Verification } from '../verify/verification.ts';
import { keepGap } from './keep-gap.ts';
import type { LeftBecause } from './left-because.ts';
import { placeInMark, printedAfter } from './place-in-mark.ts';
import { piecesIn } from './splices.ts';
import type { RefreshPlan, Update } from './update.ts';
import { withoutOverlaps } from './without-overlaps.ts';

/**
 * Decides which numbers of a document become what: those that differ from the log and those that a person has typed
 * over, each in the form in which it stands there. What is not certain, or would change more than the number, is left.
 * In a DOCX only marked numbers are touched, in Markdown and plain text those that the words around them tie to one
 * figure.
 */
export function planRefresh({ manuscript, findings, ledgers }: Verification): RefreshPlan {
  const count = numberCounter(unitsOf(ledgers));
  return withoutOverlaps(
    findings.flatMap((finding) => {
      const made = planOf(finding, manuscript, count);
      if (made === undefined) return [];
      return [typeof made === 'string' ? { finding, because: made } : { finding, update: made }];
    }),
  );
}

/** How many numbers stand in a mark. */
type CountNumbers = (mark: FigureSpan) => number;

/** Reads a passage once, however many marks it has. */
function numberCounter(units: ReadonlySet<string>): CountNumbers {
  const read = new Map<Passage, MentionsOver>();
  return (mark) => {
    const over = read.get(mark.passage) ?? mentionsOver(findMentions(mark.passage, units));
    read.set(mark.passage, over);
    return numbersIn(mark, over, units).length;
  };
}

function planOf(
  finding: Finding,
  manuscript: Manuscript,
  count: CountNumbers,
): Update | LeftBecause | undefined {
  switch (finding.standing) {
    case 'differs':
    case 'edited':
      return updateOf(finding, manuscript, count);
    case 'unknown':
      return finding.candidates.length > 0 ? 'lacking' : 'unknown';
    case 'missing':
      return finding.mark && 'no-number';
    default:
      return undefined;
  }
}

function updateOf(finding: HeldFinding, manuscript: Manuscript, count: CountNumbers): Update | LeftBecause {
  const { mention, mark, candidates, expected } = finding;
  const [first, ...others] = candidates;
  if (!first) return 'unknown';
  const { figure } = first;
  if (figure.lacking !== '') return 'lacking';
  const isOne = others.every(
    (other) => other.figure.text === figure.text && other.figure.value.value.eq(figure.value.value),
  );
  if (!isOne) return 'several-logs';
  if (manuscript.format === 'docx' && (!mark || mark.guessed)) return 'no-mark';
  if (mark?.cut) return 'beyond-passage';
  const { passage, range, text: before, amount } = mention;
  if (amount.kind === 'range' || (mark && count(mark) > 1)) return 'several-numbers';
  const after = keepGap(before, expected);
  const placed = mark ? placeInMark(mark, mention, figure, after) : { range, before, after };
  if (!placed || isTorn(passage.text, placed.range) || hasScaleBehind(mention)) return 'beyond-mark';
  const stored = piecesIn(passage.pieces, placed.range);
  const { fixed } = stored.find((piece) => piece.fixed) ?? {};
  if (fixed) return fixed === 'formula' ? 'formula' : 'markup';
  return { figure, mark, passage, ...placed, printed: mark && printedAfter(mark, mention, placed) };
}

/** Whether digits or numerals go on before or behind a span: it is no whole number then. */
function isTorn(text: string, { start, end }: Range): boolean {
  const meet = (at: number) =>
    hanziDigits.includes(text[at - 1] ?? ' ') && hanziDigits.includes(text[at] ?? ' ');
  return (
    meet(start) ||
    meet(end) ||
    /[\d０-９][.．]?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[.．]?[\d０-９]/u.test(text.slice(end))
  );
}

/** A number that is read without the 万 or 亿 behind it: what is written in its place has a scale of its own. */
function hasScaleBehind({ passage, range, amount }: Mention): boolean {
  const { unit, scale } = quantityOf(amount);
  return unit === '' && scale === '' && /^\s*[万亿]/u.test(passage.text.slice(range.end));
}
