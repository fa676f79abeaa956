import type { DateSpan } from '../../calendar/date.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Origin } from '../../source/source.ts';

/** One row of the log: an event, or several events of a kind (`times`). */
export interface Activity {
  readonly origin: Origin;
  readonly date: DateSpan;
  /** Distinct names of types, in the order written. At least one; those unknown to the taxonomy are reported. */
  readonly types: readonly string[];
  readonly title: string;
  readonly topics: readonly string[];
  /** Committee names in their declared full form. */
  readonly committees: readonly string[];
  /** How many events this row stands for, 1 by default; its unit is that of the first type. */
  readonly times: Quantity;
  /** Ordinal of a meeting (第几次), as written or as found in the title. */
  readonly ordinal: number | undefined;
  /** Its place in each numbered series of meetings it belongs to: what gaps and repeats are found in. */
  readonly ordinals: readonly Ordinal[];
  readonly place: string;
  /** Attendances (人次) of this row, from a quantity or from the number of names. */
  readonly attendances: Quantity | undefined;
  /** Names of those who took part, distinct, in the order written. */
  readonly participants: readonly string[];
  /** What came of it, one entry a measure; `funds` is among them as the measure 资金. */
  readonly results: readonly Result[];
  /** Written instructions (批示) it received. */
  readonly instructions: readonly Instruction[];
  /** What was decided or heard, in the log's own words: one sentence each. */
  readonly outcome: string;
  readonly tags: readonly string[];
  readonly source: string;
  readonly note: string;
  /** Whether the draft should give it a sentence of its own; undefined leaves it to the draft. */
  readonly notable: boolean | undefined;
  /** The log says that this is not a duplicate of the entry that it resembles. */
  readonly distinct: boolean;
}

/** A meeting's place in a numbered series: 十届十二次常委会议 is number 12 of 常委会议 in term 十届. */
export interface Ordinal {
  /** The type whose meetings are numbered. */
  readonly type: string;
  /** What the numbering starts anew with, in one spelling: `十届`, `2024年`; '' when the title does not say. */
  readonly term: string;
  readonly number: number;
}

/** A measured result of an activity: 意见建议 24条. */
export interface Result {
  readonly measure: string;
  readonly quantity: Quantity;
  readonly origin: Origin;
}

/** An instruction (批示) by a leader. */
export interface Instruction {
  readonly by: string;
  readonly text: string;
  readonly origin: Origin;
}
