/** What kind of file it is, which says how the program knows its own output again. */
export type FileKind = 'docx' | 'md' | 'other';

/** A file that is to be written: planned first, written when everything is known to be well. */
export interface PlannedFile {
  /** Absolute. */
  readonly path: string;
  /** The path as messages show it. */
  readonly shown: string;
  readonly kind: FileKind;
  readonly content: Uint8Array;
}
