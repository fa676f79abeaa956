import type { Catalogue, Figure } from '../compute/catalogue.ts';
import type { Arguments, Code } from '../diagnostic/messages/index.ts';
import type { Filter, Log, Wording } from '../normalise/log.ts';
import type { Location } from '../source/source.ts';

/** What rendering asks of the computed figures. */
export interface FigureSource {
  readonly catalogue: Catalogue;
  /** Number of events that pass a filter. */
  count(where: Filter): Figure;
  /** Total of a measure over the events that pass a filter; undefined if it is no measure. */
  sum(measure: string, where: Filter): Figure | undefined;
}

/** What helpers can reach while something is rendered: nothing else of the program. */
export interface Environment {
  readonly figures: FigureSource;
  readonly log: Log;
  /** Reports what a template or wording turns out to have wrong, or to lack. */
  report<C extends Code>(code: C, args: Arguments<C>, at: Location | undefined): void;
  /** Renders wording of the log as Markdown. */
  wording(wording: Wording): string;
  /** Renders a sentence about an activity, by the pattern that suits it; '' when none does. */
  sentence(activity: object, at: Location | undefined): string;
  /** Where gaps that a template leaves are reported. */
  readonly gapAt: Location;
}

/** One use of a helper. */
export interface Call {
  readonly helper: string;
  readonly args: readonly unknown[];
  readonly hash: Readonly<Record<string, unknown>>;
  /** Where the call stands, in a template or in the log. */
  readonly at: Location | undefined;
  /** True when the call stands in the log's own wording. */
  readonly inWording: boolean;
  readonly environment: Environment;
}
