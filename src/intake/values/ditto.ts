import type { Cell } from '../../workbook/workbook.ts';
import type { ColumnMeaning, ColumnReading } from '../intake.ts';
import { foldWord } from '../words/fold-heading.ts';

const MARKS = new Set(['同上', '同上行', '同上一行', '同前', '〃', '″', '"', "''", '”', '“'].map(foldWord));
/** Fields that are not read from the row above: numbers, which would be counted twice, and remarks. */
const OWN = new Set(['participants', 'funds', 'times', 'ordinal', 'results', 'note']);

/** True for a text that says what stands above it: 同上, 〃. One that ends in a line break means just what it says. */
export function isDitto(text: string): boolean {
  return !text.endsWith('\n') && MARKS.has(foldWord(text));
}

/** A text as `export` writes it, so that it means just what it says. */
export function exportedText(text: string): string {
  return isDitto(text) ? `${text}\n` : text;
}

/** The cells of an entry, with what there is to say of those that stand for cells above them. */
export interface WithoutDitto {
  readonly cells: ReadonlyMap<number, readonly Cell[]>;
  /** Cells that were read as the one above. */
  readonly read: readonly Cell[];
  /** Cells above which nothing stands. */
  readonly unread: readonly Cell[];
}

/**
 * Puts the cells of the entry before in place of 同上 and 〃, where a column holds no numbers.
 *
 * @param before the cells of the entry before, by column
 */
export function withoutDitto(
  cells: ReadonlyMap<number, readonly Cell[]>,
  before: ReadonlyMap<number, readonly Cell[]>,
  columns: readonly ColumnReading[],
): WithoutDitto {
  const resolved = new Map(cells);
  const read: Cell[] = [];
  const unread: Cell[] = [];
  for (const { column, meaning } of columns) {
    const [only, ...others] = cells.get(column) ?? [];
    if (!only || others.length > 0 || !isDitto(only.text) || !mayFollow(meaning)) continue;
    const above = before.get(column)?.filter(({ text }) => !isDitto(text)) ?? [];
    (above.length > 0 ? read : unread).push(only);
    if (above.length > 0) resolved.set(column, above);
  }
  return { cells: resolved, read, unread };
}

function mayFollow(meaning: ColumnMeaning): boolean {
  return meaning.kind === 'field' && !OWN.has(meaning.name);
}
