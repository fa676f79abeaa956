import type { Edit } from '../../source/edit.ts';
import type { Location, Range } from '../../source/source.ts';

/** A text with an entry put in. */
export interface Insertion {
  /** Path of the file. */
  readonly path: string;
  /** What was put in, in the new text. */
  readonly range: Range;
  /** The offset into the old text of one into the new. */
  readonly toOld: (offset: number) => number;
}

/** True for a place in what was put in. */
export function isWithin({ path, range }: Insertion, at: Location): boolean {
  return at.file.path === path && at.range.start >= range.start && at.range.start < range.end;
}

/** What edits put into a text, in the new text: the longest insert, where smaller ones only make room for it. */
export function insertedRange(edits: readonly Edit[]): Range {
  let shift = 0;
  let range: Range = { start: 0, end: 0 };
  for (const { at, remove, insert } of [...edits].sort((a, b) => a.at - b.at)) {
    const start = at + shift;
    if (insert.length > range.end - range.start) range = { start, end: start + insert.length };
    shift += insert.length - remove;
  }
  return range;
}
