import { type HeadingWords, headingWords } from '../columns/heading-words.ts';
import { matchHeading } from '../columns/match-heading.ts';
import type { Grid } from '../grid.ts';

/** So many words for columns below each other are no chance. */
const ENOUGH = 3;

/** True for a sheet that has its headings in its first column, one below the other. */
export function isTransposed(grid: Grid): boolean {
  const columns: readonly HeadingWords[] = [headingWords('activities'), headingWords('proposals')];
  const firsts = Array.from({ length: grid.height }, (_, row) => grid.own(row)[0]).filter((cell) => cell);
  return columns.some((words) => {
    const known = firsts
      .map((cell) => matchHeading([cell?.text ?? ''], words)?.meaning)
      .filter((each) => each);
    return new Set(known.map((meaning) => JSON.stringify(meaning))).size >= ENOUGH;
  });
}
