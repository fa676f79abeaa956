import { isScalar, isSeq, type Node, type Pair } from 'yaml';
import { monthOf } from '../../calendar/span.ts';
import type { Edit } from '../../source/edit.ts';
import { aliases } from '../../vocabulary/aliases.ts';
import type { KeyLanguage } from '../../vocabulary/editor-schema.ts';
import type { WrittenActivity } from '../../vocabulary/generated/log.types.ts';
import { LOG_SCHEMA } from '../../vocabulary/schema.ts';
import { indented } from '../block.ts';
import { plainStyle } from '../style.ts';
import { entryLines } from './block-list.ts';
import { dateOf } from './date-order.ts';
import { columnOf } from './entry-style.ts';
import { gapBelow } from './gap.ts';
import { endOf, type WrittenField } from './ledger.ts';
import { linesInsertion } from './lines-insertion.ts';
import { placeInGap } from './place-in-gap.ts';

/** Columns by which a new list stands deeper than its key. */
const STEP = 2;

/**
 * Puts the first entry into a list that says nothing yet: `活动:`, `活动: []`, `活动: null`; undefined if a comment
 * stands inside its brackets.
 */
export function intoEmptyList(
  { key, value }: Pair,
  text: string,
  activity: WrittenActivity,
  language: KeyLanguage,
): Edit[] | undefined {
  const from = endOf(key, text);
  const end = Math.max(from, endOf(value, text));
  const colon = text.indexOf(':', from) + 1;
  const nothing = isSeq(value) || (isScalar(value) && value.source !== '') ? text.slice(colon, end) : '';
  if (/[#\n]/u.test(nothing)) return undefined;
  const column = columnOf(key as Node, text);
  const gap = gapBelow(text, end);
  const date = dateOf(activity.date);
  const day = date && monthOf(date) && date.from;
  const place = placeInGap(gap, { above: false, below: false, indent: column, year: undefined }, day);
  const lines = entryLines(activity, plainStyle(language), column + STEP);
  const insertion = linesInsertion(text, place.at, place.precedesEntry ? [...lines, ''] : lines);
  return nothing === '' ? [insertion] : [{ at: colon, remove: nothing.length, insert: '' }, insertion];
}

/** Adds the list with its first entry: behind what the schema has before it, or at the end. */
export function newList(
  fields: readonly WrittenField[],
  text: string,
  activity: WrittenActivity,
  language: KeyLanguage,
): Edit {
  const { properties } = aliases(LOG_SCHEMA, LOG_SCHEMA);
  const rank = (name: string) => properties.findIndex((property) => property.name === name);
  const before = fields.findLastIndex(({ name }) => rank(name) < rank('activities') && rank(name) >= 0);
  const index = before < 0 ? fields.length - 1 : before;
  const column = fields[0] ? columnOf(fields[0].pair.key as Node, text) : 0;
  const gaps = fields.map(({ pair }) =>
    gapBelow(text, Math.max(endOf(pair.key, text), endOf(pair.value, text))),
  );
  const gap = gaps[index] ?? { lines: [], start: text.length, end: text.length };
  const sides = { above: true, below: index < fields.length - 1, indent: column, year: undefined };
  const place = placeInGap(gap, sides, undefined);
  const isParted = gaps.slice(0, -1).every(({ lines }) => lines.some(({ comment }) => comment === ''));
  const title = properties.find(({ name }) => name === 'activities')?.title ?? 'activities';
  return linesInsertion(text, place.at, [
    ...(isParted && text.trim() !== '' ? [''] : []),
    indented(`${language === 'zh' ? title : 'activities'}:`, column),
    ...entryLines(activity, plainStyle(language), column + STEP),
    ...(isParted && place.precedesEntry ? [''] : []),
  ]);
}
