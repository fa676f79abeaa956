import type { Range } from '../../source/source.ts';
import type { FigureSpan, LostFigure, Passage, RegisteredFigure } from '../manuscript.ts';
import { figureOf } from './figure-register.ts';
import type { Bookmark, Line } from './line.ts';

/** The figure marks of a document. */
export interface Marks {
  readonly marks: readonly FigureSpan[];
  readonly lost: readonly LostFigure[];
}

/**
 * Which bookmarks stand for figures, and where. A mark is where its first letter is: paragraphs can be split or
 * joined inside of it. Without a letter it is lost, unless a copy of it stands.
 *
 * @param lines all lines of the document in order, empty ones too
 */
export function figureSpans(
  bookmarks: readonly Bookmark[],
  lines: readonly Line[],
  passages: ReadonlyMap<Line, Passage>,
  registered: ReadonlyMap<string, RegisteredFigure>,
): Marks {
  const order = new Map(lines.map((line, index) => [line, index]));
  const filled = nextFilled(lines);
  const spans: { readonly span: FigureSpan; readonly line: number }[] = [];
  const standing = new Set<string>();
  const seen = new Map<string, LostFigure>(registered);
  for (const bookmark of bookmarks) {
    const figure = figureOf(bookmark.name, registered);
    if (!figure) continue;
    const marked = markedIn(bookmark, lines, order, filled);
    const passage = passages.get((marked ?? bookmark.start).line);
    seen.set(figure.bookmark, { ...figure, ...(passage && { left: { passage, at: bookmark.start.at } }) });
    if (!marked || !passage) continue;
    standing.add(figure.bookmark);
    const { range, cut } = marked;
    const span = { ...figure, passage, range, ...(cut && { cut }) };
    spans.push({ span, line: order.get(marked.line) ?? 0 });
  }
  spans.sort((a, b) => a.line - b.line || a.span.range.start - b.span.range.start);
  return {
    marks: spans.map(({ span }) => span),
    lost: [...seen.values()].filter(({ bookmark }) => !standing.has(bookmark)),
  };
}

/** The first line in which a bookmark is around a letter, what of it, and whether it is around letters of others too. */
function markedIn(
  { start, end }: Bookmark,
  lines: readonly Line[],
  order: ReadonlyMap<Line, number>,
  filled: readonly number[],
): { readonly line: Line; readonly range: Range; readonly cut?: true } | undefined {
  const [first, last] = [order.get(start.line) ?? 0, order.get(end.line) ?? 0];
  let found: { readonly line: Line; readonly range: Range } | undefined;
  for (let index = first; index <= last; index = filled[index + 1] ?? lines.length) {
    const line = lines[index];
    if (!line) return found;
    const range = { start: index === first ? start.at : 0, end: index === last ? end.at : line.text.length };
    if (line.text.text.slice(range.start, range.end).trim() === '') continue;
    if (found) return { ...found, cut: true };
    found = { line, range };
  }
  return found;
}

/** Of each line the first from it on that has letters: a mark may lie around thousands that have none. */
function nextFilled(lines: readonly Line[]): readonly number[] {
  const next: number[] = [];
  let filled = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    if (lines[index]?.text.text.trim() !== '') filled = index;
    next[index] = filled;
  }
  return next;
}
