import { coverage, type Weigh } from './grams.ts';
import type { Subject } from './subject.ts';
import type { Surroundings } from './surroundings.ts';

/** How far a plain total fits where the text says neither that it tells a total nor that it tells a part. */
const PLAIN = 0.5;
/** 全年, 累计: the text tells totals. */
const TOTAL = 0.2;
/** 围绕, 3月, 其中: the text tells of a part. */
const NARROWED = -0.2;
/** Speaks of what belongs to the figure (提案, for its stages), or of whom it covers. */
const SPOKEN_OF = 0.3;
/** A plan's figure in a text that speaks of plans. */
const PLANNED = 0.9;
/** Conditions of a part of which this much stands in the text are spoken of. */
const MOST_OF_CONDITIONS = 0.75;
/** Of whom a given covers, or of what a stage is one, as far as a text may shorten it: 全市 of 全市政协系统. */
const SOME = 0.3;
/** An activity's title or topic of so many characters is its own. */
const TELLING_TITLE = 6;

/** How well the text around a number fits what a figure is about. */
export interface ContextFit {
  /** From 0 to 1. */
  readonly score: number;
  /** How much of what the figure is limited to the text speaks of, from 0 to 1; 0 for what is not limited. */
  readonly spoken: number;
  /** Nothing in the text speaks of a part of the figure, of a plan, or of something else. */
  readonly isClear: boolean;
}

/**
 * Holds what tells a figure from others of its label against the text: for a part of a total its conditions, for a
 * total the words that say that totals are told.
 */
export function contextFit(subject: Subject, around: Surroundings, weigh: Weigh): ContextFit {
  const spoken = conditionsFit(subject, around, weigh);
  const { isTotal, isOfPlan, isNarrowed, isSubordinate } = around.tone;
  if (subject.kind === 'planned') return { score: isOfPlan ? PLANNED : 0, spoken, isClear: isOfPlan };
  if (subject.kind === 'narrow') {
    return {
      score: spoken,
      spoken,
      isClear: spoken >= MOST_OF_CONDITIONS && isTelling(subject, around, weigh) && !isOfPlan,
    };
  }
  const narrowed = isOfPlan || isNarrowed || (isSubordinate && !subject.isPart);
  const covers = subject.scope === '' ? 0 : coverage(subject.scope, around.held, weigh);
  const score =
    PLAIN +
    (isTotal ? TOTAL : 0) +
    (narrowed ? NARROWED : 0) +
    (Math.max(covers, spoken) >= SOME ? SPOKEN_OF : 0);
  const isClear = !narrowed && (isTotal || !subject.isSpread) && (subject.scope === '' || covers >= SOME);
  return { score: Math.max(0, score), spoken, isClear };
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
