import type { FigureSpan, LostFigure } from '../manuscript/manuscript.ts';
import type { Mention } from '../mentions/mention.ts';

/** So many numbers, in their order, are no chance. */
const ENOUGH = 2;

/** A lost figure, as if its mark were around the number that it has become. */
export interface Moved {
  readonly lost: LostFigure;
  readonly mark: FigureSpan;
  readonly mention: Mention;
}

/**
 * Figures whose text has lost its marks on the way to another place: LibreOffice leaves them with the deleted text when
 * a paragraph is moved with changes tracked. Known by what was printed: several in a row that are written as they were
 * printed, in the same order, in one passage. One number alone proves nothing.
 *
 * @param lost in the order in which they were printed
 * @param mentions without a mark, in the order of the text
 */
export function movedFigures(lost: readonly LostFigure[], mentions: readonly Mention[]): Moved[] {
  const moved: Moved[] = [];
  let at = 0;
  while (at < lost.length) {
    const run = longestRun(lost.slice(at), mentions);
    if (run.length >= ENOUGH) moved.push(...run);
    at += run.length >= ENOUGH ? run.length : 1;
  }
  return moved;
}

function longestRun(lost: readonly LostFigure[], mentions: readonly Mention[]): Moved[] {
  let longest: Moved[] = [];
  for (let start = 0; start < mentions.length; start += 1) {
    const run: Moved[] = [];
    for (const [index, figure] of lost.entries()) {
      const mention = mentions[start + index];
      if (!mention || mention.passage !== mentions[start]?.passage) break;
      const mark = markOn(mention, figure);
      if (!mark) break;
      run.push({ lost: figure, mark, mention });
    }
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** The part of a number that a figure has been printed as: 6 of 6个 for one that is printed without its unit. */
function markOn({ passage, range, text }: Mention, lost: LostFigure): FigureSpan | undefined {
  const { left: _, ...figure } = lost;
  const { printed, form } = figure;
  if (printed === undefined || printed === '' || !text.startsWith(printed)) return undefined;
  if (form.helper !== 'number' && text !== printed) return undefined;
  const there = { start: range.start, end: range.start + printed.length };
  return { ...figure, passage, range: there, guessed: true };
}
