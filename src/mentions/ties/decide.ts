import type { Mention } from '../mention.ts';
import type { Tie } from '../tie.ts';
import { agrees } from './agrees.ts';
import type { Fit } from './fit.ts';
import { candidateOf, isPartOf, isSame, type Subject } from './subject.ts';

/** Words must fit at least so well for a number that agrees to be tied. */
const FIT = 0.4;
/** For one that differs, better: a difference that is none is worse than one that is missed. */
const CLEAR_FIT = 0.75;
/** Figures whose words fit this much less than the best ones fit as well, for all that can be told. */
const AS_WELL = 0.1;
/** A figure that agrees and whose words fit so well may be what is meant: then nothing is said to differ. */
const PLAUSIBLE = 0.5;
/** Among figures that agree, the lead by which one is the one that is meant. */
const LEAD = 0.02;
/** Of a number that differs, the lead over any figure with another number. */
const CLEAR_LEAD = 0.15;
/** What fits this much less than the best is not worth a look, unless it has the very number. */
const CLOSE = 0.3;
/** As many as a person looks through. */
const MOST_CANDIDATES = 5;

/** A tie that words have made, with how well they fit. */
export interface Decided {
  readonly tie: Tie;
  /** What it is tied to. */
  readonly subject?: Subject;
  readonly score: number;
  /** False where the number is another than the figure's. */
  readonly agrees: boolean;
}

/**
 * Decides what a mention stands for. Where words fit several figures equally well, the one whose number the mention
 * has is meant; but a number makes no tie that the words do not support, and a different number is tied only to a
 * figure that the text names outright, ahead of every other, while no figure that agrees comes into question.
 *
 * @param fits of the figures that come into question, in any order
 * @param mayDiffer whether the text can be about what a figure tells: of another committee or year nothing differs
 * @param sameNumber figures of the same number and unit, whatever their words
 */
export function decide(
  mention: Mention,
  fits: readonly Fit[],
  mayDiffer: (subject: Subject) => boolean,
  sameNumber: readonly Subject[],
): Decided {
  const ranked = distinct([...fits].sort(byScore));
  const best = ranked[0]?.score ?? 0;
  const agreeing = ranked.filter(({ subject }) => agrees(mention.amount, subject.figure));
  const alike = agreeing.length > 0 ? alikeAtTop(ranked, best) : [];
  const meant = agreeing.filter(
    (fit) => fit.score >= FIT && (fit.score >= best - AS_WELL || isWholeOf(fit, alike)),
  );
  const [first, second] = meant;
  if (first) {
    const leads = !second || first.score - second.score >= LEAD;
    return leads ? tied(mention, first, true) : ambiguous(mention, meant);
  }
  const [top] = ranked;
  if (top && isDifference(mention, ranked, agreeing) && mayDiffer(top.subject)) {
    return tied(mention, top, false);
  }
  if (top && top.score >= FIT) return ambiguous(mention, ranked);
  return untied(mention, sameNumber);
}

/** Whether the number is surely another than that of the figure which fits best. */
function isDifference(mention: Mention, ranked: readonly Fit[], agreeing: readonly Fit[]): boolean {
  const [top, ...others] = ranked;
  if (!top?.isClear || top.score < CLEAR_FIT || mention.amount.kind === 'range') return false;
  if (agreeing.some(({ mayBeMeant, score }) => mayBeMeant || score >= PLAUSIBLE)) return false;
  const parts = others.filter(
    ({ subject }) => subject.conditions.length > 0 && isPartOf(subject.figure, top.subject.figure),
  );
  const rivals = areAlike(parts) ? others.filter((other) => !parts.includes(other)) : others;
  return rivals.every(({ isPossible, score }) => !isPossible || top.score - score >= CLEAR_LEAD);
}

/** Parts that words cannot tell apart are spoken of together, if at all. */
function areAlike([first, second]: readonly Fit[]): boolean {
  return first !== undefined && second !== undefined && first.score - second.score < AS_WELL;
}

/** Parts of totals that fit best, none of them better than the others: the 新闻稿 of every quarter. */
function alikeAtTop(ranked: readonly Fit[], best: number): readonly Fit[] {
  const parts = ranked.filter(({ score, subject }) => score >= best - AS_WELL && subject.kind === 'narrow');
  return areAlike(parts) ? parts : [];
}

/** Whether several of these are parts of a figure, which is then meant as likely as they are. */
function isWholeOf({ subject: { figure } }: Fit, parts: readonly Fit[]): boolean {
  return parts.filter((part) => isPartOf(part.subject.figure, figure)).length > 1;
}

/** Without figures that are another one under a second name. */
function distinct(fits: readonly Fit[]): Fit[] {
  const kept: Fit[] = [];
  for (const fit of fits) {
    if (!kept.some((other) => isSame(other.subject.figure, fit.subject.figure))) kept.push(fit);
  }
  return kept;
}

/** Best first; of equals the figure with a name of its own, then by name, so that no order of a log matters. */
function byScore(a: Fit, b: Fit): number {
  return b.score - a.score || order(a.subject, b.subject);
}

function order(a: Subject, b: Subject): number {
  const [x, y] = [keyOf(a), keyOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function keyOf({ figure, ledger, kind }: Subject): string {
  const isNamed = ledger.figures.catalogue.has(figure.name);
  return `${isNamed ? 0 : 1} ${kind === 'plain' ? 0 : 1} ${figure.name} ${ledger.shown}`;
}

function tied(mention: Mention, { subject, score }: Fit, agreeing: boolean): Decided {
  return {
    tie: { kind: 'tied', mention, candidate: candidateOf(subject) },
    subject,
    score,
    agrees: agreeing,
  };
}

/** The tie to one figure taken back: it is no more than likely. */
export function open({ mention, candidate }: Tie & { kind: 'tied' }): Tie {
  return { kind: 'ambiguous', mention, candidates: [candidate] };
}

/** Several figures, best first. */
function ambiguous(mention: Mention, fits: readonly Fit[]): Decided {
  const [best] = fits;
  const close = fits.filter(
    ({ score, subject }) => (best && score >= best.score - CLOSE) || agrees(mention.amount, subject.figure),
  );
  const candidates = close.slice(0, MOST_CANDIDATES).map(({ subject }) => candidateOf(subject));
  return { tie: { kind: 'ambiguous', mention, candidates }, score: best?.score ?? 0, agrees: false };
}

function untied(mention: Mention, subjects: readonly Subject[]): Decided {
  const candidates = [...subjects].sort(order).slice(0, MOST_CANDIDATES).map(candidateOf);
  return { tie: { kind: 'untied', mention, candidates }, score: 0, agrees: false };
}
