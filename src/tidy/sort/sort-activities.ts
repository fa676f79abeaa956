import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { DateSpan } from '../../calendar/date.ts';
import { isDate, parseDate } from '../../calendar/parse-date.ts';
import { compareSpans } from '../../calendar/span.ts';
import { type Diagnostic, diagnose, hasErrors } from '../../diagnostic/diagnostic.ts';
import type { NotSorted } from '../../diagnostic/messages/tidy.ts';
import { lineAt } from '../../read/lines.ts';
import { keyText, type RawFile } from '../../read/raw-file.ts';
import { readYamlText } from '../../read/read-yaml.ts';
import type { Range } from '../../source/source.ts';
import { aliases } from '../../vocabulary/aliases.ts';
import { childSchema, LOG_SCHEMA } from '../../vocabulary/schema.ts';
import { type Reading, readingOf } from '../reading.ts';
import { chunksOf } from './chunks.ts';
import { isReordered } from './is-reordered.ts';

/** A text with its activities in the order of their dates, or why they are left as they stand. */
export interface Sorted {
  readonly reading: Reading;
  readonly left?: Diagnostic;
}

/**
 * Puts the activities of a file in the order of their dates; those of one date keep theirs. Each takes along the comments
 * that belong to it, blank lines stay where they are. Nothing moves past a comment that may be about several, and nothing
 * moves at all where that would have to happen.
 */
export function sortActivities(path: string, reading: Reading): Sorted {
  const { text } = reading;
  const leave = (reason: NotSorted, range?: Range): Sorted => ({
    reading,
    left: diagnose('not-sorted', { reason }, range && { file: { path, text }, range }),
  });
  if (hasErrors(reading.diagnostics)) return leave('errors');
  const { value: file } = readYamlText(path, text);
  const list = file && activitiesOf(file);
  if (!list) return { reading };
  const spans: DateSpan[] = [];
  for (const item of list.items) {
    const span = isMap(item) ? dateOf(item) : undefined;
    if (!span) return leave(isAlias(item) ? 'anchor' : 'date', rangeOf(item));
    spans.push(span);
  }
  if (isOrdered(spans)) return { reading };
  if (list.flow) return leave('flow', rangeOf(list));
  const anchor = anchored(list);
  if (anchor) return leave('anchor', rangeOf(anchor));
  const entries = list.items.map((item) => contentOf(rangeOf(item), text));
  const chunks = chunksOf(text, entries);
  if (!chunks) return leave('layout', rangeOf(list));

  const order = spans.map((_, index) => index).sort((a, b) => compare(spans, a, b) || a - b);
  for (const [index, { divider }] of chunks.entries()) {
    if (divider === undefined) continue;
    const crosses = order.some((from, to) => from < index !== to < index);
    // What stands above the first entry may be about all of them, or about it.
    if (crosses || (index === 0 && order[0] !== 0)) return leave('comment', wordsAt(text, divider));
  }
  const first = chunks[0]?.start ?? 0;
  let sorted = text.slice(0, first);
  for (const [to, from] of order.entries()) {
    const { start, end } = chunks[from] ?? { start: 0, end: 0 };
    sorted += text.slice(start, end) + text.slice(chunks[to]?.end, chunks[to + 1]?.start);
  }
  const next = readingOf(path, sorted);
  return isReordered(reading, next) ? { reading: next } : leave('layout', rangeOf(list));
}

function activitiesOf({ document }: RawFile): YAMLSeq | undefined {
  const { contents } = document;
  if (!isMap(contents)) return undefined;
  const found = fieldOf(contents, 'activities', LOG_SCHEMA);
  return isSeq(found) ? found : undefined;
}

const ACTIVITY = childSchema(childSchema(LOG_SCHEMA, 'activities', LOG_SCHEMA), 0, LOG_SCHEMA);

function dateOf(activity: YAMLMap): DateSpan | undefined {
  const node = fieldOf(activity, 'date', ACTIVITY);
  const { value } = isScalar(node) ? node : { value: undefined };
  const read = typeof value === 'string' || typeof value === 'number' ? parseDate(value) : undefined;
  return read && isDate(read) ? read : undefined;
}

function fieldOf(map: YAMLMap, name: string, schema: typeof LOG_SCHEMA): unknown {
  const { canonical } = aliases(schema, LOG_SCHEMA);
  return map.items.find(({ key }) => canonical.get(keyText(key) ?? '') === name)?.value;
}

/** The first node of a list that another refers to, or that refers to another: such have an order of their own. */
function anchored(list: YAMLSeq): Node | undefined {
  let found: Node | undefined;
  visit(list, (_, node) => {
    const refers = isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor !== undefined);
    if (!refers) return undefined;
    found = node;
    return visit.BREAK;
  });
  return found;
}

function isOrdered(spans: readonly DateSpan[]): boolean {
  return spans.every((_, index) => index === 0 || compare(spans, index - 1, index) <= 0);
}

function compare(spans: readonly DateSpan[], a: number, b: number): number {
  const [left, right] = [spans[a], spans[b]];
  return left && right ? compareSpans(left, right) : 0;
}

function rangeOf(node: unknown): Range {
  const [start, end] = (node as Node | null)?.range ?? [0, 0];
  return { start, end };
}

/** From an entry's first character to its last that is no blank. */
function contentOf({ start, end }: Range, text: string): Range {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** The words of the line that starts at an offset. */
function wordsAt(text: string, start: number): Range {
  const { head, end } = lineAt(text, start);
  return { start: head, end };
}
