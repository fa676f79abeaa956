import type { Figure } from '../compute/catalogue.ts';
import type { FigureSpan, Passage } from '../manuscript/manuscript.ts';
import type { Range } from '../source/source.ts';
import type { Finding } from '../verify/verification.ts';
import type { LeftBecause } from './left-because.ts';

/** A number of a document that is to say what the log says. */
export interface Update {
  readonly figure: Figure;
  /** Its mark; undefined where only the words around the number tell what it is. */
  readonly mark: FigureSpan | undefined;
  readonly passage: Passage;
  /** The number as it stands there, with its unit and words of precision; of a marked one what is in the mark. */
  readonly range: Range;
  readonly before: string;
  readonly after: string;
  /** What the figure map registers from now on; undefined without a mark. */
  readonly printed: string | undefined;
}

/** A finding that cannot be put right by a program that only touches what it is sure of. */
export interface LeftAlone {
  readonly finding: Finding;
  readonly because: LeftBecause;
}

/** What is to become of a document. */
export interface RefreshPlan {
  /** In the order of the text; no two of them overlap. */
  readonly updates: readonly Update[];
  readonly left: readonly LeftAlone[];
}
