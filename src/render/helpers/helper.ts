import type { Shape } from '../../context/shape.ts';
import type { Call } from '../environment.ts';

/** What an argument must be. */
export type ParameterKind =
  /** A figure: its bare name, its name in quotes or in a field, or a figure from the context. */
  | 'figure'
  /** A figure, or a number from the context. */
  | 'quantity'
  /** A figure, or a list of figures. */
  | 'figures'
  /** The name of a measure, bare, in quotes or in a field. */
  | 'measure'
  | 'list'
  | 'text'
  /** A whole number above 0. */
  | 'count'
  | 'role'
  /** A date or span of dates, as in the log. */
  | 'date'
  /** Names of types or groups, several with 、 between them. */
  | 'types'
  /** An activity from the context. */
  | 'activity'
  | 'any';

/** What an expression yields: a shape of the context, Markdown made by a helper, or unknown. */
export type Type = Shape | 'markdown' | undefined;

/** A helper: how it is called, what it yields, and what it does. */
export interface Helper {
  readonly name: string;
  /** How to write it, for hints. */
  readonly usage: string;
  readonly params: readonly ParameterKind[];
  /** Kind of any further arguments; absent when there are none. */
  readonly rest?: ParameterKind;
  readonly hash: Readonly<Record<string, ParameterKind>>;
  readonly returns: Type;
  /** Whether the log's own wording may use it. */
  readonly inWording: boolean;
  run(call: Call): unknown;
}
