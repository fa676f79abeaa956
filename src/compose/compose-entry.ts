import { childSchema, LOG_SCHEMA } from '../vocabulary/schema.ts';
import { itemLines } from './block.ts';
import { flowText, shortFlow } from './flow-text.ts';
import type { Style } from './style.ts';

const ACTIVITY = childSchema(childSchema(LOG_SCHEMA, 'activities', LOG_SCHEMA), 0, LOG_SCHEMA);

/** An activity as the lines of an entry, from its dash on, at the left margin. */
export function composeEntry(activity: object, style: Style): string[] {
  const short = style.entries === 'flow' ? shortFlow(activity, ACTIVITY, style) : undefined;
  return short === undefined ? itemLines(activity, ACTIVITY, style, 2) : [style.dash + short];
}

/** An activity as an item of a list in brackets: `{ 日期: 2024-03-05, 类型: 座谈会 }`. */
export function composeFlowEntry(activity: object, style: Style): string {
  return flowText(activity, ACTIVITY, style);
}
