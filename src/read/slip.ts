import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Location, Range } from '../source/source.ts';
import type { Edit } from './draft.ts';

/** A typing mistake that is recognised for what it is: what to say, where, and how to read on as if it were right. */
export interface Slip {
  /** Offsets into the draft. */
  readonly range: Range;
  readonly say: (at: Location) => Diagnostic;
  /** Changes of the draft that mend it. */
  readonly edits: readonly Edit[];
}

/** Edits that put single quotes around a span. */
export function quoteEdits(text: string, start: number, end: number): Edit[] {
  const inner = [...text.slice(start, end).matchAll(/'/g)].map(({ index }) => insertion(start + index, "'"));
  return [insertion(start, "'"), ...inner, insertion(end, "'")];
}

/** An edit that only inserts. */
export function insertion(at: number, insert: string): Edit {
  return { at, remove: 0, insert };
}
