/**
 * First year that a date can lie in. A log's own years begin with 1949 (schemas/log.schema.json), when the 政协
 * was founded; dates begin with the century, so that 1924 typed for 2024 is told to lie outside the log's years.
 */
export const FIRST_YEAR = 1900;

/** First year that a log can be of, as `schemas/log.schema.json` has it. */
export const FIRST_LOG_YEAR = 1949;

/** Last year that a date, and a log, can lie in: later ones are slips of the finger. */
export const LAST_YEAR = 2100;

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
