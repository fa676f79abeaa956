import type { Node, YAMLSeq } from 'yaml';
import type { Edit } from '../../source/edit.ts';
import type { KeyLanguage } from '../../vocabulary/editor-schema.ts';
import type { WrittenActivity } from '../../vocabulary/generated/log.types.ts';
import { composeFlowEntry } from '../compose-entry.ts';
import { columnOf, entryStyle } from './entry-style.ts';
import { lineBreakAt } from './lines-insertion.ts';
import { nearest, placeOf } from './place-of.ts';

/** Puts an entry into a list in brackets that has some; undefined if a comment stands in the way. */
export function intoFlowList(
  list: YAMLSeq,
  text: string,
  activity: WrittenActivity,
  language: KeyLanguage,
): Edit | undefined {
  const items = list.items as readonly Node[];
  const { index } = placeOf(items, activity);
  const entry = composeFlowEntry(activity, entryStyle(nearest(items, index), text, language));
  const [first] = items;
  if (!first?.range) return undefined;
  const column = columnOf(first, text);
  const lead = text.slice(first.range[0] - column, first.range[0]);
  // A line an item, where the first has a line of its own.
  const between = lead.trim() === '' ? lineBreakAt(text, first.range[0]) + lead : ' ';
  const before = items[index - 1];
  if (!before?.range) return { at: first.range[0], remove: 0, insert: `${entry},${between}` };
  const [, at] = before.range;
  // A comment behind it would go on to speak of the new entry.
  if (/^[ \t]*,?[ \t]*#/u.test(text.slice(at))) return undefined;
  return { at, remove: 0, insert: `,${between}${entry}` };
}
