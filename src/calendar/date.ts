/** A calendar day; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How fine a date was written. */
export type DateGrain = 'day' | 'month' | 'quarter' | 'year';

/**
 * A date as the log knows it: from the first to the last day it can mean. `2024-03` is 1 to 31 March;
 * `2024-03-05/2024-03-08` is a range of grain `day`; `2024-Q2` is April to June.
 */
export interface DateSpan {
  readonly from: Day;
  readonly to: Day;
  readonly grain: DateGrain;
}
