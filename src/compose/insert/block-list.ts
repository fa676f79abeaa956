import type { YAMLSeq } from 'yaml';
import { monthOf } from '../../calendar/span.ts';
import type { Edit } from '../../source/edit.ts';
import type { KeyLanguage } from '../../vocabulary/editor-schema.ts';
import type { WrittenActivity } from '../../vocabulary/generated/log.types.ts';
import { indented } from '../block.ts';
import { composeEntry } from '../compose-entry.ts';
import type { Style } from '../style.ts';
import { columnOf, entryStyle } from './entry-style.ts';
import { type Gap, gapBelow } from './gap.ts';
import { endOf } from './ledger.ts';
import { linesInsertion } from './lines-insertion.ts';
import { monthHeadings, newHeading } from './month-headings.ts';
import { placeInGap } from './place-in-gap.ts';
import { nearest, placeOf } from './place-of.ts';

/** Puts an entry into a list whose entries begin with dashes. */
export function intoBlockList(
  list: YAMLSeq,
  key: unknown,
  text: string,
  activity: WrittenActivity,
  language: KeyLanguage,
): Edit {
  const { items } = list;
  const { index, dates, date } = placeOf(items, activity);
  const gaps = [key, ...items].map((node) => gapBelow(text, endOf(node, text)));
  const gap = gaps[index] as Gap;
  const dashColumn = columnOf(list, text);
  const month = date && monthOf(date);
  const day = month && date.from;
  const sides = {
    above: index > 0,
    below: index < items.length,
    indent: dashColumn,
    year: (dates[index] ?? dates[index - 1])?.from.year,
  };
  const place = placeInGap(gap, sides, day);
  const style = {
    ...entryStyle(nearest(items, index, !place.followsEntry), text, language),
    dash: dashOf(items, dashColumn, text),
  };
  const neighbours = [dates[index - 1], dates[index]];
  const heading = day && newHeading(monthHeadings(gaps, dates), day, neighbours);
  const isParted = heading?.parted || partsEntries(gaps.slice(1, -1), index - 1, style);
  // A text block that keeps its blank lines parts them already, and would take in another one.
  const isClosed = text[endOf(items[index - 1], text) - 1] === '\n';
  const entry = entryLines(activity, style, dashColumn);
  return linesInsertion(text, place.at, [
    ...(place.followsEntry && isParted && !isClosed ? [''] : []),
    ...(heading ? [indented(heading.line, heading.indent)] : []),
    ...entry,
    ...(place.precedesEntry && isParted ? [''] : []),
  ]);
}

/** The lines of an entry whose dash stands in a column. */
export function entryLines(activity: WrittenActivity, style: Style, column: number): string[] {
  return composeEntry(activity, style).map((line) => indented(line, column));
}

/** A dash and the blanks that the entries have behind it. */
function dashOf(items: readonly unknown[], column: number, text: string): string {
  for (const item of items) {
    const [start = 0] = (item as { range?: [number, number, number] } | null)?.range ?? [];
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const dash = /^ *(- +)$/u.exec(line)?.[1];
    if (dash !== undefined && line.length === column + dash.length) return dash;
  }
  return '- ';
}

/**
 * Whether a blank line parts entries here: as in the nearest gap without comments, or else in the nearest; a list with no
 * gap yet is parted unless its entry stands in braces.
 */
function partsEntries(gaps: readonly Gap[], index: number, { entries }: Style): boolean {
  const byNearness = gaps
    .map((gap, at) => ({ gap, distance: Math.abs(at - index) }))
    .sort((a, b) => a.distance - b.distance);
  const bare = byNearness.find(({ gap }) => gap.lines.every(({ comment }) => comment === ''));
  const chosen = bare ?? byNearness[0];
  return chosen ? chosen.gap.lines.some(({ comment }) => comment === '') : entries === 'block';
}
