import type { Figures } from '../compute/figures.ts';
import type { Arguments, Code } from '../diagnostic/messages/index.ts';
import type { Log, Wording } from '../normalise/log.ts';
import type { Location } from '../source/source.ts';

/** What rendering asks of the computed figures. */
export type FigureSource = Pick<Figures, 'catalogue' | 'broken' | 'count' | 'sum'>;

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
