import type { Passage, Piece } from '../manuscript/manuscript.ts';
import { isVerbatim } from '../manuscript/text-builder.ts';
import type { Range } from '../source/source.ts';
import type { Change } from './splice.ts';

/** What is to be written into one piece of a passage. */
export interface Splice {
  readonly piece: Piece;
  /** Within the text of the piece's part. */
  readonly source: Range;
  /** As it reads, not yet escaped. */
  readonly text: string;
}

/**
 * A change of a passage's text, by the pieces that store it. What is new goes where most of the old stands (the first
 * of several), so that a number which people have cut into several runs becomes of one form; the other runs stay.
 *
 * @param within the text that may grow: what is inserted at one of its ends stays inside it
 */
export function splicesOf({ pieces }: Passage, within: Range, { range, text }: Change): Splice[] {
  if (range.start === range.end) {
    const piece = pieceForInsertion(pieces, within, range.start);
    if (!piece) return [];
    const at = range.start === piece.range.start ? piece.source.start : sourceOffset(piece, range.start);
    return [{ piece, source: { start: at, end: at }, text }];
  }
  const changed = piecesIn(pieces, range);
  const most = Math.max(...changed.map((piece) => overlap(piece.range, range)));
  const home = changed.find((piece) => overlap(piece.range, range) === most);
  return changed.map((piece) => ({
    piece,
    source: sourceWithin(piece, range),
    text: piece === home ? text : '',
  }));
}

/** The pieces that store any of a span. */
export function piecesIn(pieces: readonly Piece[], range: Range): Piece[] {
  return pieces.filter((piece) => overlap(piece.range, range) > 0);
}

/** Where the part of a span is stored that a piece holds. */
export function sourceWithin(piece: Piece, range: Range): Range {
  if (!isVerbatim(piece)) return piece.source;
  return {
    start: sourceOffset(piece, Math.max(piece.range.start, range.start)),
    end: sourceOffset(piece, Math.min(piece.range.end, range.end)),
  };
}

/** The piece that ends there, for what is typed goes on with what stands before it; else the one that starts there. */
function pieceForInsertion(pieces: readonly Piece[], within: Range, at: number): Piece | undefined {
  const inside = piecesIn(pieces, within);
  return (
    inside.find(({ range }) => range.start < at && at <= range.end) ??
    inside.find(({ range }) => range.start === at)
  );
}

/** Offset in the source of a place in a piece; what is written otherwise than it reads is never cut. */
function sourceOffset(piece: Piece, at: number): number {
  if (at === piece.range.end) return piece.source.end;
  return piece.source.start + (isVerbatim(piece) ? at - piece.range.start : 0);
}

function overlap(a: Range, b: Range): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
