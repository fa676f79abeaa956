import type { Piece } from './manuscript.ts';

/** What stands in a document before it is known what is above it. */
export interface Draft {
  readonly kind: 'text' | 'cell' | 'note';
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Level of a heading by what the format says: 0 the title, 1 the highest below it; undefined for other text. */
  readonly level?: number | undefined;
  /** Of a cell: which table of the document, row and column, all counted from 1. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** Of a note: where the reader is sent to it, and which of its kind it is. */
  readonly note?: {
    readonly from: Draft | undefined;
    readonly kind: 'footnote' | 'endnote';
    readonly number: number;
  };
}
