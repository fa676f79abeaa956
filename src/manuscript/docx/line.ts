import type { Draft } from '../draft.ts';
import { TextBuilder } from '../text-builder.ts';

/** A passage of a DOCX while it is read: a paragraph, or several whose marks between them have been deleted. */
export interface Line {
  readonly text: TextBuilder;
  readonly kind: Draft['kind'];
  readonly cell: Draft['cell'];
  level: number | undefined;
  /** References to notes in it, in order. */
  readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
}

/** A line without text. */
export function emptyLine(kind: Draft['kind'], cell?: Draft['cell']): Line {
  return { text: new TextBuilder(), kind, cell, level: undefined, notes: [] };
}

/** A place between two characters. */
export interface Place {
  readonly line: Line;
  readonly at: number;
}

/** A bookmark that starts and ends; the end may lie in another line, or before the start. */
export interface Bookmark {
  readonly name: string;
  readonly start: Place;
  readonly end: Place;
}
