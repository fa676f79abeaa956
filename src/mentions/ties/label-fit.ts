import { coverage, evenly, gramsOf, haveCommon } from './grams.ts';
import { NEUTRAL, withoutNeutral } from './phrases.ts';
import type { Subject } from './subject.ts';
import type { Surroundings } from './surroundings.ts';

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

/** How well what stands next to a number fits a figure's label. */
export interface LabelFit {
  /** From 0 to 1. */
  readonly score: number;
  /**
   * The label and no more stands before the number, which ends the clause: 常委会议6次、……; what goes on behind it
   * speaks of some (重点提案6件由主席督办). Or the label follows, in a sentence that tells totals.
   */
  readonly isNamed: boolean;
  /** The figure's words account for all that stands there. */
  readonly isAccountedFor: boolean;
}

/**
 * Holds a figure's label, in every way it is called, against the words next to a number: how much of it stands there,
 * less for what stands there besides.
 *
 * @param isLone no figure of another label has the number's unit
 */
export function labelFit(subject: Subject, around: Surroundings, isLone: boolean): LabelFit {
  const { before, beforeGrams, after, afterGrams, isShared, tone } = around;
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
      const isBehind = follows && (tone.isTotal || subject.kind === 'narrow');
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
