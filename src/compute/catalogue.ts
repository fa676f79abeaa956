import type { DateSpan } from '../calendar/date.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Origin } from '../source/source.ts';

/** A part of a figure: where it stands in the log and what it adds. */
export interface Entry {
  readonly origin: Origin;
  /** What the reader recognises it by: an activity's title, else its type and date. */
  readonly title: string;
  readonly date: DateSpan | undefined;
  readonly amount: Quantity;
  /** What the log names as its proof: minutes, a report, a file; '' where it names none. */
  readonly source: string;
}

/** How a figure came about. Names refer to other figures of the catalogue. */
export type Derivation =
  | { readonly kind: 'count'; readonly types: readonly string[]; readonly where: string }
  | { readonly kind: 'sum'; readonly measure: string; readonly where: string }
  | { readonly kind: 'distinct' }
  | { readonly kind: 'given' }
  | { readonly kind: 'stage'; readonly stage: string; readonly from: 'totals' | 'list' }
  | { readonly kind: 'total'; readonly of: readonly string[] }
  | { readonly kind: 'ratio'; readonly part: string; readonly whole: string }
  | { readonly kind: 'quotient'; readonly dividend: string; readonly divisor: string }
  | { readonly kind: 'planned'; readonly type: string };

/** Which part of `stats` a figure stands in: 活动次数, 活动成果, 提案, 给定数据, 自定义指标, 工作计划. */
export type FigureGroup = 'activities' | 'measures' | 'proposals' | 'givens' | 'defined' | 'planned';

/** A named quantity with its evidence: the one thing that becomes a number in a document. */
export interface Figure {
  readonly name: string;
  /**
   * What it counts, as a text names it before the number: the name of the figure that it is a part of (意见建议 for
   * one consultation's 意见建议), else its own.
   */
  readonly label: string;
  readonly group: FigureGroup;
  /** Exactly as known. */
  readonly value: Quantity;
  /** As documents show it: rounded or coarsened where the log says so. */
  readonly shown: Quantity;
  /** `shown` in words: `3500余条`. */
  readonly text: string;
  readonly derivation: Derivation;
  /** Evidence in the order of the log, that of its parts for a total; empty for ratios and quotients. */
  readonly entries: readonly Entry[];
  /** Whom it covers (全市); '' for the committee itself. */
  readonly scope: string;
  /** As of when; '' when not said. */
  readonly asOf: string;
  /** Where a given comes from; '' when not said. */
  readonly source: string;
  /** Why there is no number yet (a divisor that is still 0): `value` then says nothing. '' where there is one. */
  readonly lacking: string;
}

/** All figures of a log by name, in the order in which `stats` lists them. */
export type Catalogue = ReadonlyMap<string, Figure>;
