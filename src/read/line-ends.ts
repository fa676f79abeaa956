import type { Edit } from '../source/edit.ts';

/** Carriage returns of a text that end no line of YAML's. */
export interface OddLineEnds {
  /** The text with each carriage return that stands alone as a line feed: just as long. */
  readonly text: string;
  /** Takes away those that stand before a line end. */
  readonly edits: readonly Edit[];
  /** Where the first of them stands. */
  readonly first: number;
}

/** Finds lone carriage returns (old Macintosh) and doubled ones (files sent as text twice); undefined if there are none. */
export function oddLineEnds(text: string): OddLineEnds | undefined {
  const first = text.search(/\r(?!\n)/u);
  if (first < 0) return undefined;
  const doubled = [...text.matchAll(/\r(?=\r+\n)/gu)];
  return {
    text: text.replaceAll(/\r(?!\r*\n)/gu, '\n'),
    edits: doubled.map(({ index }) => ({ at: index, remove: 1, insert: '' })),
    first,
  };
}
