import type { Lines } from '../lines.ts';
import type { Content } from './content.ts';

/**
 * Finds the cells of a row in its line; undefined where they do not come out even.
 *
 * @param cells what the parser has made of them
 * @param row number of the line, counted from 0
 */
export function rowContents(cells: readonly string[], row: number, lines: Lines): Content[] | undefined {
  const columns = split(lines.texts[row]?.replaceAll('\0', '\ufffd') ?? '', lines.starts[row] ?? 0);
  // The first column is what stands before the first bar: nothing, signs of lists and quotations, or a cell.
  for (const skipped of [1, 0]) {
    const found = cells.map((cell, index) => cellIn(cell, columns[index + skipped], index + skipped === 0));
    if (found.every((content) => content !== undefined)) return found;
  }
  return undefined;
}

function cellIn(cell: string, column: Content | undefined, isFirst: boolean): Content | undefined {
  if (cell === '') return { text: '', at: [] };
  if (!column) return undefined;
  const end = column.text.trimEnd().length;
  const start = end - cell.length;
  const isWhole = isFirst || column.text.slice(0, start).trim() === '';
  return isWhole && column.text.slice(start, end) === cell
    ? { text: cell, at: column.at.slice(start, end) }
    : undefined;
}

/** A line split at its bars; an escaped bar stands for itself. */
function split(line: string, start: number): Content[] {
  const columns: { text: string; at: number[] }[] = [{ text: '', at: [] }];
  for (let index = 0; index < line.length; index += 1) {
    const column = columns.at(-1) ?? { text: '', at: [] };
    const isEscape = line[index] === '\\' && line[index + 1] === '|';
    if (line[index] === '|' && line[index - 1] !== '\\') columns.push({ text: '', at: [] });
    else if (!isEscape) {
      column.text += line[index];
      column.at.push(start + index);
    }
  }
  return columns;
}
