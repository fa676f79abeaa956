import type { FigureSpan, Manuscript, RegisteredFigure } from '../manuscript/manuscript.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Candidate } from '../mentions/tie.ts';

/**
 * How a number of the document stands to the log:
 * - `agrees`: what it says is what the log says, within what both words allow;
 * - `differs`: tied to one figure, and the log says another number;
 * - `edited`: a marked figure that a person has typed over, and the log says another number;
 * - `missing`: a marked figure that is no longer in the document;
 * - `unknown`: a marked figure whose name the log does not (or no longer) have;
 * - `ambiguous`, `untied`: a number without a mark that fits several figures, or none.
 */
export type Standing = 'agrees' | 'differs' | 'edited' | 'missing' | 'unknown' | 'ambiguous' | 'untied';

/** A number of the document, or a figure that it has lost. */
export type Finding =
  | {
      readonly standing: 'agrees' | 'differs' | 'edited';
      readonly mention: Mention;
      readonly mark?: FigureSpan;
      /** What it is held against: one, unless several logs have a figure of the mark's name. */
      readonly candidates: readonly Candidate[];
      /** What the document would say if it were built now, in the form in which the number stands there. */
      readonly expected: string;
    }
  | {
      readonly standing: 'edited' | 'unknown';
      /** Marked text that holds no number any more, or whose figure the log does not have. */
      readonly mention?: Mention;
      readonly mark: FigureSpan;
      readonly candidates: readonly Candidate[];
      readonly expected?: undefined;
    }
  | {
      readonly standing: 'missing';
      readonly lost: RegisteredFigure;
      readonly candidates: readonly Candidate[];
    }
  | {
      readonly standing: 'ambiguous' | 'untied';
      readonly mention: Mention;
      readonly candidates: readonly Candidate[];
    };

/** A document held against the logs: every number in it, in the order of the text; missing figures come last. */
export interface Verification {
  readonly manuscript: Manuscript;
  readonly findings: readonly Finding[];
}
