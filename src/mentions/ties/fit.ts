import { coverage, evenly, gramsOf, haveCommon, type Weigh } from './grams.ts';
import { isNarrowed, isOfPlan, isTotal, NEUTRAL, withoutNeutral } from './phrases.ts';
import type { Subject } from './subject.ts';
import type { Surroundings } from './surroundings.ts';

/** How well the words around a number fit a figure. */
export interface Fit {
  readonly subject: Subject;
  /** From 0 to 1. */
  readonly score: number;
  /** How much of the label stands next to the number, from 0 to 1. */
  readonly label: number;
  /** The words next to the number are the figure's label and nothing else, and it may be meant where they stand. */
  readonly isPossible: boolean;
  /** The figure's words account for all that stands next to the number, though they may say more: 落实制度 of 制度29项. */
  readonly mayBeMeant: boolean;
  /** The label stands there and nothing else, and nothing in the text speaks of a part, of a plan, or of something else. */
  readonly isClear: boolean;
}

/** Less of a label than this in the words next to the number is no sign of it: 履职 of 其他履职活动. */
const LEAST_LABEL = 0.4;
/** What a unit that only one label has (亩) tells by itself: that it may be meant. */
const LONE_UNIT = 0.55;
/** Words that a label leaves unexplained (优秀 in 优秀委员28名) may make another thing of it. */
const EXPLAINED = 0.3;
/** The start of a phrase that stands elsewhere in the text than its end. */
const APART = 0.8;
/** Of a label that stands behind the number, this much is most. */
const MOST_OF_LABEL = 0.6;
/** All, but for what is lost in adding up. */
const ALL = 0.99;
/** Words that belong to another number first. */
const SHARED = 0.9;
/** 学习研讨活动 is 学习研讨. */
const DOINGS = '活动';
/** After the unit the label may be the start of something else: 6次常委会议学习. */
const AFTER = 0.95;
/** A label scattered over the words after the unit. */
const SCATTERED = 0.8;

/** How far a plain total fits where the text says neither that it tells a total nor that it tells a part. */
const PLAIN = 0.5;
/** 全年, 累计: the text tells totals. */
const TOTAL = 0.2;
/** 围绕, 3月, 其中: the text tells of a part. */
const NARROWED = -0.2;
/** Speaks of what belongs to the figure (提案, for its stages), or of whom it covers. */
const SPOKEN_OF = 0.3;
/** Conditions of a part of which this much stands in the text are spoken of. */
const MOST_OF_CONDITIONS = 0.75;
/** A part of whose conditions less than this stands in the text is not what its words name. */
const HALF_OF_CONDITIONS = 0.5;
/** Of whom a given covers, as long names are shortened: 全市 of 全市政协系统. */
const SOME_OF_SCOPE = 0.3;
/** An activity's title or topic of so many characters is its own. */
const TELLING_TITLE = 6;
/** What little of its conditions must stand in the text for a part of a total to be meant at all. */
export const LEAST_CONDITIONS = 0.3;

/**
 * Holds a figure's words against those around a number: its label against what stands next to the number, and what
 * tells it from others of its label against the clause, the sentence, and less and less what is further away.
 *
 * @param isLone no figure of another label has the number's unit
 */
export function fitOf(
  subject: Subject,
  around: Surroundings,
  weigh: Weigh,
  isLone: boolean,
): Fit | undefined {
  const label = labelFit(subject, around, isLone);
  if (label.score < LEAST_LABEL) return undefined;
  const context = contextFit(subject, around, weigh);
  if (subject.kind === 'narrow' && context.score < LEAST_CONDITIONS) return undefined;
  const isSpokenOf = subject.kind !== 'narrow' || context.score >= HALF_OF_CONDITIONS;
  return {
    subject,
    score: label.score * (0.5 + 0.5 * context.score),
    label: label.score,
    isPossible: label.isNamed && isSpokenOf,
    mayBeMeant: label.isAccountedFor && isSpokenOf,
    isClear: label.isNamed && !around.isShared && context.isClear,
  };
}

interface LabelFit {
  readonly score: number;
  /**
   * The label and no more stands before the number, which ends the clause: 常委会议6次、……; what goes on behind it
   * speaks of some (重点提案6件由主席督办). Or the label follows, in a sentence that tells totals.
   */
  readonly isNamed: boolean;
  readonly isAccountedFor: boolean;
}

function labelFit(subject: Subject, around: Surroundings, isLone: boolean): LabelFit {
  const { before, beforeGrams, after, afterGrams, lead, isShared } = around;
  const { labels, isPhrase } = subject;
  const words = wordsOf(subject);
  let best = isLone ? LONE_UNIT : 0;
  let isNamed = false;
  let isAccountedFor = false;
  if (haveCommon(words.label, beforeGrams) || haveCommon(words.label, afterGrams)) {
    const rest = withoutNeutral(before, words.neutral);
    const known = explained(rest, words.own);
    const share = 1 - EXPLAINED + EXPLAINED * known;
    for (const label of labels) {
      const beside = (gram: string) => (beforeGrams.has(gram) ? 1 : 0);
      const apart = (gram: string) => Math.max(beside(gram), APART * around.held(gram));
      const there = coverage(label, isPhrase && beforeGrams.has(label.slice(-2)) ? apart : beside, evenly);
      const follows = after.startsWith(label);
      const behind = follows
        ? AFTER
        : SCATTERED * coverage(label, (gram) => (afterGrams.has(gram) ? 1 : 0), evenly);
      best = Math.max(best, there * share, behind);
      const isBefore =
        rest === label ||
        rest === withoutNeutral(label, words.neutral) ||
        (isPhrase && rest === label + DOINGS);
      const isBehind = follows && (isTotal(lead) || subject.kind === 'narrow');
      isNamed ||= rest === '' ? isBehind : isBefore && after === '';
    }
    isAccountedFor = rest === '' ? best >= MOST_OF_LABEL : known >= ALL;
  }
  return { score: isShared ? best * SHARED : best, isNamed, isAccountedFor };
}

/** The share of the words before a number that the figure's own words account for. */
function explained(words: string, own: ReadonlySet<string>): number {
  return words === '' ? 1 : coverage(words, (gram) => (own.has(gram) ? 1 : 0), evenly);
}

/** A figure's words, taken apart once for all numbers. */
interface Words {
  readonly label: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly neutral: readonly string[];
}

const wordsOfSubject = new WeakMap<Subject, Words>();

function wordsOf(subject: Subject): Words {
  const known = wordsOfSubject.get(subject);
  if (known) return known;
  const { labels, conditions, scope, leading, ledger } = subject;
  const label = labels.flatMap(gramsOf);
  const words = {
    label: new Set(label),
    own: new Set([...label, ...[...conditions.flat(), scope].flatMap(gramsOf)]),
    neutral: [ledger.log.organization.shortName, ...leading, ...NEUTRAL],
  };
  wordsOfSubject.set(subject, words);
  return words;
}

interface ContextFit {
  readonly score: number;
  readonly isClear: boolean;
}

function contextFit(subject: Subject, around: Surroundings, weigh: Weigh): ContextFit {
  const spoken = conditionsFit(subject, around, weigh);
  const ofPlan = isOfPlan(around);
  if (subject.kind === 'planned') return { score: ofPlan ? 0.9 : 0, isClear: ofPlan };
  if (subject.kind === 'narrow') {
    return {
      score: spoken,
      isClear: spoken >= MOST_OF_CONDITIONS && isTelling(subject, around, weigh) && !ofPlan,
    };
  }
  const total = isTotal(around.lead);
  const narrowed = isNarrowed(around.lead, subject.isPart);
  const covers = subject.scope === '' ? 0 : coverage(subject.scope, around.held, weigh);
  const related = subject.conditions.length === 0 ? 0 : spoken;
  const score =
    PLAIN +
    (total ? TOTAL : 0) +
    (narrowed || ofPlan ? NARROWED : 0) +
    (Math.max(covers, related) >= SOME_OF_SCOPE ? SPOKEN_OF : 0);
  const isClear =
    !narrowed &&
    !ofPlan &&
    (total || !subject.isSpread) &&
    (subject.scope === '' || covers >= SOME_OF_SCOPE) &&
    (subject.conditions.length === 0 || related >= MOST_OF_CONDITIONS * PLAIN);
  return { score: Math.max(0, score), isClear };
}

/** 乡村振兴 alone is the topic of much that no log has; a figure that the log has given a name is for such words. */
function isTelling(subject: Subject, { held }: Surroundings, weigh: Weigh): boolean {
  if (subject.ledger.figures.catalogue.has(subject.figure.name)) return true;
  const titles = subject.conditions.flat().filter((title) => title.length >= TELLING_TITLE);
  return titles.some((title) => coverage(title, held, weigh) >= MOST_OF_CONDITIONS);
}

/** How well the text speaks of all that a figure is limited to. */
function conditionsFit({ conditions }: Subject, { held }: Surroundings, weigh: Weigh): number {
  if (conditions.length === 0) return 0;
  const found = conditions.map((words) => Math.max(...words.map((word) => coverage(word, held, weigh))));
  return found.reduce((sum, one) => sum + one, 0) / found.length;
}
