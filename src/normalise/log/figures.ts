import type { DateSpan } from '../../calendar/date.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Origin } from '../../source/source.ts';

/** A figure that no entry of the log can prove: another body's, or added up elsewhere. */
export interface Given {
  readonly name: string;
  readonly quantity: Quantity;
  /** Whom it covers (全市), '' for the committee itself. */
  readonly scope: string;
  /** As of when, '' when the log does not say. */
  readonly asOf: string;
  readonly source: string;
  readonly origin: Origin;
}

/** A figure that the log defines, by its operation. Names refer to other figures. */
export type FigureDefinition =
  /** Number of events that pass the filter. */
  | (Definition & { readonly kind: 'count'; readonly where: Filter })
  /** Total of a measure (or 参加人次) over the events that pass the filter. */
  | (Definition & { readonly kind: 'sum'; readonly measure: string; readonly where: Filter })
  /** Sum of other figures. */
  | (Definition & { readonly kind: 'total'; readonly of: readonly string[] })
  /** Part of a whole, as a percentage. */
  | (Definition & { readonly kind: 'ratio'; readonly part: string; readonly whole: string })
  /** Average: one figure divided by another. */
  | (Definition & { readonly kind: 'quotient'; readonly dividend: string; readonly divisor: string });

interface Definition {
  readonly name: string;
  readonly origin: Origin;
  readonly display: Display;
  /** Unit to show it in; '' derives it. */
  readonly unit: string;
}

/** Which activities a defined figure looks at; every condition that is present must hold. */
export interface Filter {
  /** Types or groups. */
  readonly types: readonly string[];
  readonly committees: readonly string[];
  readonly tags: readonly string[];
  /** Texts that title or topics contain, any of them. */
  readonly contains: readonly string[];
  readonly during: DateSpan | undefined;
}

/** How a defined figure is shown: rounded to a multiple, or to a number of decimals. */
export interface Display {
  /** Round down to a multiple of this (100: 3512条 shows as 3500余条); undefined shows all. */
  readonly roundTo: number | undefined;
  /** Decimals for ratios and quotients, half-up. */
  readonly decimals: number;
}
