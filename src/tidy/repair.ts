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

/** Those repairs, in the order of the text, that do not touch the same characters as one before them. */
export function apart(repairs: readonly Repair[]): Repair[] {
  const sorted = [...repairs].sort((a, b) => firstOf(a) - firstOf(b));
  const taken: { start: number; end: number }[] = [];
  return sorted.filter(({ edits }) => {
    const spans = edits.map(({ at, remove }) => ({ start: at, end: at + remove }));
    // Only the last ones can reach that far: edits of one repair stand in one place, or below it.
    if (spans.some((span) => taken.slice(-NEAR).some((other) => touch(span, other)))) return false;
    taken.push(...spans);
    return true;
  });
}

const NEAR = 1000;

function touch(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function firstOf({ edits }: Repair): number {
  return edits[0]?.at ?? 0;
}
