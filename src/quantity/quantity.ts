import type Big from 'big.js';

/**
 * How exactly a quantity is known. Each carries the word people write:
 * exact; `over` 余 and `more` 多 (at least this many); `under` 近 (just short of it); `about` 约 and
 * `around` 左右; `orMore` 以上; `orLess` 以下.
 */
export type Precision = 'exact' | 'over' | 'more' | 'under' | 'about' | 'around' | 'orMore' | 'orLess';

/** 万 (10⁴) or 亿 (10⁸) written between number and unit; a matter of display, never of value. */
export type Scale = '' | '万' | '亿';

/**
 * A number of something, as exact as it was written. `20多万元` is value 200000, scale 万, unit 元, precision
 * `more`.
 */
export interface Quantity {
  /** Exact decimal in the base unit (元, not 万元). */
  readonly value: Big;
  readonly scale: Scale;
  /** Base unit: 次, 条, 人次, 元, %. Empty for a bare number. */
  readonly unit: string;
  readonly precision: Precision;
  /** Decimals to print even where they are zeros (`90.0%`); as few as needed when absent. */
  readonly decimals?: number;
  /**
   * 余 or 多 was written after the scale of a round number: `20万余元` (under 21万), which is not `20余万元`
   * (under 30万).
   */
  readonly closely?: true;
}
