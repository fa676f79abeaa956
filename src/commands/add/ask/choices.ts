import { displayWidth, pad } from '../../../diagnostic/width.ts';
import type { Interview } from './interview.ts';

/** Columns between two choices of a row. */
const GAP = 2;

/** Shows names with the numbers by which they can be chosen, in as many columns as the terminal has room for. */
export function showChoices({ say, columns, palette }: Interview, names: readonly string[]): void {
  const figures = String(names.length).length;
  const cells = names.map((name, index) => ({ number: String(index + 1).padStart(figures), name }));
  const width = Math.max(...names.map(displayWidth)) + figures + 1 + GAP;
  const perRow = Math.max(1, Math.floor((columns - GAP) / width));
  for (let start = 0; start < cells.length; start += perRow) {
    const row = cells.slice(start, start + perRow).map(({ number, name }) => {
      return `${palette.dim(number)} ${pad(name, width - figures - 1)}`;
    });
    say(`  ${row.join('').trimEnd()}`);
  }
}
