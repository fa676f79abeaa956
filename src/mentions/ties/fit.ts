import { contextFit } from './context-fit.ts';
import type { Weigh } from './grams.ts';
import { labelFit } from './label-fit.ts';
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
/** A number without a unit may be of anything: nearly all of the label must stand next to it. */
const LEAST_LABEL_OF_BARE = 0.9;
/** What little of a figure's conditions must stand in the text for it to be meant at all: 收到锦旗 is no 提案. */
const LEAST_CONDITIONS = 0.3;
/** A part of whose conditions less than this stands in the text is not what its words name. */
const HALF_OF_CONDITIONS = 0.5;

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
  if (label.score < (around.unit === '' ? LEAST_LABEL_OF_BARE : LEAST_LABEL)) return undefined;
  const context = contextFit(subject, around, weigh);
  if (subject.conditions.length > 0 && context.spoken < LEAST_CONDITIONS) return undefined;
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
