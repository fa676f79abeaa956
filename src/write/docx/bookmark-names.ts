const LONGEST = 40;

/**
 * Makes names for the bookmarks of figures: `F3_常委会议` is the third figure of the document. Word allows 40
 * characters, the first a letter, and only letters, digits and underscores.
 */
export class BookmarkNames {
  #count = 0;

  /** The next bookmark's name, unique in the document. */
  next(figure: string): string {
    this.#count += 1;
    const letters = figure.replace(/[^\p{L}\p{N}_]/gu, '');
    // Cut by UTF-16 units, as Word counts, but never inside a character.
    return `F${this.#count}_${letters}`.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
  }
}
