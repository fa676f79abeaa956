/** What kind of file it is, which says how the program knows its own output again. */
export type FileKind = 'docx' | 'md' | 'xlsx' | 'json' | 'schema' | 'yaml' | 'other';

/** A file that is to be written: planned first, written when everything is known to be well. */
export interface PlannedFile {
  /** Absolute. */
  readonly path: string;
  /** The path as messages show it. */
  readonly shown: string;
  readonly kind: FileKind;
  readonly content: Uint8Array;
  /**
   * What stands there now, and what the content was made from: may be replaced, whoever has written it, as long as it
   * is still this.
   */
  readonly replaces?: Uint8Array;
  /** Keeps a copy of what it replaces beside it. */
  readonly backup?: true;
}
