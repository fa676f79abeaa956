import type { Ledger } from '../compute/ledger.ts';
import type { FigureSpan, Manuscript, RegisteredFigure } from '../manuscript/manuscript.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Candidate } from '../mentions/tie.ts';

/**
 * How a number of the document stands to the log:
 * - `agrees`: what it says is what the log says, within what both words allow;
 * - `differs`: tied to one figure, and the log says another number;
 * - `edited`: a marked figure that a person has typed over, and the log says another number;
 * - `missing`: a marked figure that is no longer in the document, or whose mark holds no number any more;
 * - `unknown`: a marked figure whose name no log has (any more), or has no number for yet;
 * - `quoted`: a number without a mark that is no figure, in the words that the log has for an activity;
 * - `ambiguous`, `untied`: a number without a mark that fits several figures, or none.
 */
export type Standing =
  | 'agrees'
  | 'differs'
  | 'edited'
  | 'missing'
  | 'unknown'
  | 'quoted'
  | 'ambiguous'
  | 'untied';

/** A number of the document, or a figure that it has lost. */
export type Finding = HeldFinding | UnknownFinding | MissingFinding | LooseFinding;

/** A number held against what the log says. */
export interface HeldFinding {
  readonly standing: 'agrees' | 'differs' | 'edited';
  readonly mention: Mention;
  readonly mark?: FigureSpan;
  /** What it is held against: one, unless several logs have a figure of the mark's name. */
  readonly candidates: readonly Candidate[];
  /** What the document would say if it were built now, in the form in which the number stands there. */
  readonly expected: string;
}

/** A mark whose figure no log has a number for. */
export interface UnknownFinding {
  readonly standing: 'unknown';
  /** None where the mark holds no number either. */
  readonly mention?: Mention;
  readonly mark: FigureSpan;
  /** Figures of that name that have no number. */
  readonly candidates: readonly Candidate[];
  readonly expected?: undefined;
}

/** A figure that the document has lost. */
export interface MissingFinding {
  readonly standing: 'missing';
  readonly lost: RegisteredFigure;
  readonly mention?: undefined;
  /** Where it stood, if its mark is still there, around other words. */
  readonly mark?: FigureSpan;
  readonly candidates: readonly Candidate[];
  readonly expected?: undefined;
}

/** A number without a mark that no certain figure stands behind. */
export interface LooseFinding {
  readonly standing: 'quoted' | 'ambiguous' | 'untied';
  readonly mention: Mention;
  readonly mark?: undefined;
  readonly candidates: readonly Candidate[];
  readonly expected?: undefined;
}

/** Where a finding stands: its number, else the mark that has none; nowhere for a figure whose mark is gone. */
export function spanOf({ mention, mark }: Finding): Pick<Mention, 'passage' | 'range'> | undefined {
  return mention ?? mark;
}

/** A document held against the logs: every number in it, in the order of the text; lost figures come last. */
export interface Verification {
  readonly manuscript: Manuscript;
  readonly ledgers: readonly Ledger[];
  readonly findings: readonly Finding[];
}
