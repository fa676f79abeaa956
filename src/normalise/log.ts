import type { LogFile, Origin } from '../source/source.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';
import type { Activity } from './log/activity.ts';
import type { Check } from './log/checks.ts';
import type { FigureDefinition, Given } from './log/figures.ts';
import type { Organization } from './log/organization.ts';
import type { PlanWording } from './log/plan.ts';
import type { Proposals } from './log/proposals.ts';
import type { SummaryWording } from './log/wording.ts';

export type * from './log/activity.ts';
export type * from './log/checks.ts';
export type * from './log/figures.ts';
export type * from './log/organization.ts';
export type * from './log/plan.ts';
export type * from './log/proposals.ts';
export type * from './log/wording.ts';

/**
 * The normalised log: complete and in one spelling. Nothing after `normalise` asks whether a field is there:
 * an absent text is '', an absent list is []; what is truly optional is `undefined` by type.
 */
export interface Log {
  readonly file: LogFile;
  /** The main file first, then the included ones in the order in which they were found. */
  readonly files: readonly LogFile[];
  readonly period: Period;
  readonly organization: Organization;
  /** The built-in taxonomy with the log's additions. */
  readonly taxonomy: Taxonomy;
  readonly activities: readonly Activity[];
  readonly givens: readonly Given[];
  readonly proposals: Proposals | undefined;
  readonly definitions: readonly FigureDefinition[];
  readonly checks: readonly Check[];
  readonly summary: SummaryWording;
  readonly plan: PlanWording | undefined;
  /**
   * False when something that counts was left out because of errors that have been reported, or names a type,
   * measure or stage that nothing declares: see `uncertain`.
   */
  readonly complete: boolean;
  /**
   * Names of figures (types, groups, measures, stages' figures) that may lack something for that reason: what
   * compares them would only report consequences, and keeps quiet. `all` where what is missing is not known.
   */
  readonly uncertain: ReadonlySet<string> | 'all';
  /** Ordinals of meetings that were left out: a gap that one of them fills is none. */
  readonly lostOrdinals: ReadonlySet<number>;
  /** Names of figures whose declaration had an error: not to be reported again as unknown. */
  readonly broken: ReadonlySet<string>;
  /** Names that nothing declares, where they stand: what the rules about unknown names report. */
  readonly unresolved: readonly UnresolvedName[];
}

/** First and last year that the log covers; equal for an annual log. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly origin: Origin;
}

/** A name that stands where a declared one is needed, and that nothing declares. */
export interface UnresolvedName {
  readonly kind: NameKind;
  readonly name: string;
  readonly origin: Origin;
  /** Whether `origin` is a key (results by measure) rather than a value. */
  readonly part: 'key' | 'value';
  /** The declaration that it stands in; '' where an entry uses the name. */
  readonly owner: string;
}

/** What a name was meant to name. `typeOrGroup` is what a filter may ask for. */
export type NameKind = 'type' | 'typeOrGroup' | 'group' | 'section' | 'measure' | 'committee' | 'stage';
