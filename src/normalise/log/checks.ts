import type { QuantityProblem } from '../../quantity/parse-quantity.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { ShareRounding } from '../../quantity/round-shares.ts';
import type { NodePart, Origin } from '../../source/source.ts';

/** A relation that the log says its figures have (勾稽), told by its structure: there are no formulas. */
export type Check = TotalCheck | SharesCheck | EqualCheck | RateCheck | BoundCheck;

/** The parts add up to the total. */
export interface TotalCheck extends Checked {
  readonly kind: 'total';
  readonly total: Term;
  readonly parts: readonly Term[];
}

/** Every share is its part's of the one whole. */
export interface SharesCheck extends Checked {
  readonly kind: 'shares';
  readonly shares: readonly StatedShare[];
  readonly whole: Term;
  readonly rounding: ShareRounding;
  /** The parts make up the whole, and the shares 100%. */
  readonly complete: boolean;
}

/** All are one number. */
export interface EqualCheck extends Checked {
  readonly kind: 'equal';
  readonly terms: readonly Term[];
}

/** Some whole number of the whole makes each of the rates. */
export interface RateCheck extends Checked {
  readonly kind: 'rate';
  readonly rates: readonly Term[];
  readonly whole: Term;
}

/** The figure is no more, or no less, than its limit. */
export interface BoundCheck extends Checked {
  readonly kind: 'atMost' | 'atLeast';
  readonly figure: Term;
  readonly limit: Term;
}

interface Checked {
  /** What the log calls it; '' where it has no name. */
  readonly name: string;
  readonly origin: Origin;
  /** By how much two sides may differ, beyond what their words allow. A bare number is in the unit of the sides. */
  readonly tolerance: Quantity | undefined;
}

/** A number in a check: a figure by its name, or a quantity written in its place. */
export interface Term {
  readonly name: string;
  /** What the name says as a quantity, where no figure has it. */
  readonly literal: Quantity | QuantityProblem;
  readonly origin: Origin;
  /** Whether it stands in a key (of a share list) or in a value. */
  readonly part: NodePart;
}

/** A line of a share list. */
export interface StatedShare {
  readonly part: Term;
  readonly share: Term;
}
