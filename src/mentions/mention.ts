import type { Passage } from '../manuscript/manuscript.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Range } from '../source/source.ts';

/** A quantity in running text: 常委会议6次, 近500场次, 办复率100%, 4—6名, 十余次. Dates and ordinals are none. */
export interface Mention {
  readonly passage: Passage;
  /** Within the passage's text: number, precision words and unit; for a range both ends. */
  readonly range: Range;
  /** As it stands there. */
  readonly text: string;
  readonly amount: Amount;
  /** Whether its number is in hanzi numerals. */
  readonly hanzi: boolean;
}

/** One quantity, or a range of them (4—6名, 三四十人), whose ends have one unit. */
export type Amount =
  | { readonly kind: 'single'; readonly quantity: Quantity }
  | { readonly kind: 'range'; readonly low: Quantity; readonly high: Quantity };
