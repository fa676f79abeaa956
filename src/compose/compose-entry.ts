import { childSchema, LOG_SCHEMA } from '../vocabulary/schema.ts';
import { itemLines } from './block.ts';
import { type KeyLanguage, plainStyle, type Style } from './style.ts';

/** An activity as the lines of an entry, from its dash on, at the left margin; without a line break at the end. */
export function composeEntry(
  activity: object,
  language: KeyLanguage,
  style: Style = plainStyle(language),
): string {
  const list = childSchema(LOG_SCHEMA, 'activities', LOG_SCHEMA);
  return itemLines(activity, childSchema(list, 0, LOG_SCHEMA), { ...style, language }, 2).join('\n');
}
