import type { Manuscript, Piece } from '../manuscript/manuscript.ts';
import { isVerbatim } from '../manuscript/text-builder.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import { decodeXml } from '../ooxml/xml/decode-xml.ts';
import type { Range } from '../source/source.ts';
import type { Finding, Verification } from '../verify/verification.ts';
import { keepGap } from './keep-gap.ts';
import type { LeftBecause } from './left-because.ts';
import { placeInMark, printedAfter } from './place-in-mark.ts';
import { piecesIn } from './splices.ts';
import type { RefreshPlan, Update } from './update.ts';
import { withoutOverlaps } from './without-overlaps.ts';

/** Findings about a number that is to be another. */
type Wrong = Extract<Finding, { readonly standing: 'agrees' | 'differs' | 'edited' }>;

/**
 * Decides which numbers of a document become what: those that differ from the log and those that a person has typed
 * over, each in the form in which it stands there. What is not certain, or would change more than the number, is left.
 * In a DOCX only marked numbers are touched, in Markdown and plain text those that the words around them tie to one
 * figure.
 */
export function planRefresh({ manuscript, findings }: Verification): RefreshPlan {
  return withoutOverlaps(
    findings.flatMap((finding) => {
      const made = planOf(finding, manuscript);
      if (made === undefined) return [];
      return [typeof made === 'string' ? { finding, because: made } : { finding, update: made }];
    }),
  );
}

function planOf(finding: Finding, manuscript: Manuscript): Update | LeftBecause | undefined {
  switch (finding.standing) {
    case 'differs':
    case 'edited':
      return updateOf(finding, manuscript);
    case 'unknown':
      return finding.candidates.length > 0 ? 'lacking' : 'unknown';
    case 'missing':
      return finding.mark && 'no-number';
    default:
      return undefined;
  }
}

function updateOf(finding: Wrong, manuscript: Manuscript): Update | LeftBecause {
  const { mention, mark, candidates, expected } = finding;
  const [first, ...others] = candidates;
  if (!first) return 'unknown';
  const { figure } = first;
  if (figure.lacking !== '') return 'lacking';
  const isOne = others.every(
    (other) => other.figure.text === figure.text && other.figure.value.value.eq(figure.value.value),
  );
  if (!isOne) return 'several-logs';
  if (manuscript.format === 'docx' && !mark) return 'no-mark';
  if (mark?.cut) return 'beyond-passage';
  const { passage, range, text: before, amount } = mention;
  if (amount.kind === 'range' || (mark && numbersIn(mark, figure.value.unit) > 1)) return 'several-numbers';
  const after = keepGap(before, expected);
  const placed = mark ? placeInMark(mark, mention, figure, after) : { range, before, after };
  if (!placed || isTorn(passage.text, placed.range) || hasScaleBehind(mention)) return 'beyond-mark';
  const stored = piecesIn(passage.pieces, placed.range);
  if (stored.some((piece) => isMarkup(piece, manuscript))) return 'markup';
  return { figure, mark, passage, ...placed, printed: mark && printedAfter(mark, mention, placed) };
}

/** Whether digits go on before or behind a span: it is no whole number then. */
function isTorn(text: string, { start, end }: Range): boolean {
  return (
    /[\d０-９][.．]?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[.．]?[\d０-９]/u.test(text.slice(end))
  );
}

/** A number that is read without the 万 or 亿 behind it: what is written in its place has a scale of its own. */
function hasScaleBehind({ passage, range, amount }: Wrong['mention']): boolean {
  const said = amount.kind === 'single' ? amount.quantity : amount.high;
  return said.unit === '' && said.scale === '' && /^\s*[万亿]/u.test(passage.text.slice(range.end));
}

/** Whether a piece is an element that stands for a character, and no text. */
function isMarkup(piece: Piece, { format, file, parts }: Manuscript): boolean {
  if (isVerbatim(piece)) return false;
  const source = format === 'docx' ? decodeXml(parts.get(piece.part) ?? new Uint8Array()) : file;
  return !('text' in source) || source.text.charAt(piece.source.start) === '<';
}

function numbersIn({ passage, range }: NonNullable<Wrong['mark']>, unit: string): number {
  return findMentions(passage, new Set([unit])).filter(
    (each) => each.range.start < range.end && range.start < each.range.end,
  ).length;
}
