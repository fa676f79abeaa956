import type { Edit } from '../source/edit.ts';
import type { Range } from '../source/source.ts';
import type { ChangeKind } from './change.ts';

/** A repair that the text itself shows to be right: what is changed, and as what it counts. Offsets into the text. */
export interface Repair {
  readonly kind: ChangeKind;
  /** What it is about. */
  readonly range: Range;
  /** Changes within a line; none takes a line away or adds one. */
  readonly edits: readonly Edit[];
}

/** A repair of one span. */
export function repairOf(kind: ChangeKind, start: number, end: number, insert: string): Repair {
  return { kind, range: { start, end }, edits: [{ at: start, remove: end - start, insert }] };
}

/**
 * Those repairs, in the order of the text, that begin behind the end of the one before them. Others are found again when
 * that one has been made.
 */
export function apart(repairs: readonly Repair[]): Repair[] {
  let last = { start: -1, end: -1 };
  return repairs
    .map((repair) => ({ repair, ...spanOf(repair) }))
    .sort((a, b) => a.start - b.start)
    .flatMap(({ repair, start, end }) => {
      if (start < last.end || start === last.start) return [];
      last = { start, end };
      return [repair];
    });
}

function spanOf({ edits }: Repair): Range {
  const ends = edits.map(({ at, remove }) => at + remove);
  return { start: Math.min(...edits.map(({ at }) => at)), end: Math.max(...ends) };
}
