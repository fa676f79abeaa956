import type { Figures } from '../compute/figures.ts';
import type { Log } from '../normalise/log.ts';
import { planContext } from './plan.ts';
import { type PlanContext, planShape } from './plan-shape.ts';
import type { ObjectShape } from './shape.ts';
import { summaryContext } from './summary.ts';
import { type SummaryContext, summaryShape } from './summary-shape.ts';

/** A kind of document: 工作综述 or 工作要点. */
export type DocumentKind = 'summary' | 'plan';

/** The context of each kind of document. */
export interface Contexts {
  readonly summary: SummaryContext;
  readonly plan: PlanContext;
}

/** The shape that each kind's context has; templates are checked against it. */
export const shapes = { summary: summaryShape, plan: planShape } as const satisfies Record<
  DocumentKind,
  ObjectShape
>;

/**
 * The kinds of document that the log has content for, 综述 before 要点: a 要点 if there is a plan; a 综述 if it
 * is worded, or there are activities or proposals to draft it from, or there is nothing else to make.
 */
export function documentKinds(log: Log): DocumentKind[] {
  const hasSummary =
    log.plan === undefined || log.summary.present || log.activities.length > 0 || log.proposals !== undefined;
  return [...(hasSummary ? (['summary'] as const) : []), ...(log.plan ? (['plan'] as const) : [])];
}

/**
 * Makes everything that a template sees, complete: nothing in it is undefined, all lists are in the order in
 * which they are to be printed, and every number that is not a figure is ready to print.
 *
 * @throws Error when a plan is asked of a log that has none; `documentKinds` says which there are
 */
export function buildContext<K extends DocumentKind>(log: Log, figures: Figures, kind: K): Contexts[K];
export function buildContext(log: Log, figures: Figures, kind: DocumentKind): Contexts[DocumentKind] {
  if (kind === 'summary') return summaryContext(log, figures);
  if (!log.plan) throw new Error('This log has no plan.');
  return planContext(log, log.plan);
}
