/** What a shell can offer for an argument, or for the value of an option. */
export type Completes =
  /** Nothing: a name that no shell knows, or no value at all. */
  | { readonly what: 'nothing' }
  | { readonly what: 'words'; readonly words: readonly string[] }
  | { readonly what: 'folders' }
  /** Files whose names end so (`yaml`, without the point), and folders on the way to them; any file without endings. */
  | { readonly what: 'files'; readonly endings: readonly string[] };

/** Offers nothing. */
export const NOTHING: Completes = { what: 'nothing' };

/** Offers every file. */
export const ANY_FILE: Completes = { what: 'files', endings: [] };
