import type { Inline } from '../../document/tree.ts';

const LONGEST = 40;

type Figure = Extract<Inline, { kind: 'figure' }>;

/** A bookmark and the figure that it marks. */
export interface FigureBookmark {
  readonly bookmark: string;
  readonly figure: Figure;
}

/**
 * The bookmarks of a document's figures: `F3_常委会议` is around its third figure. Word allows 40 characters,
 * the first a letter, and only letters, digits and underscores; the figure's exact name goes into the figure
 * map (`figureMap`).
 */
export class Bookmarks {
  readonly #all: FigureBookmark[] = [];

  /** Every bookmark so far, in the order of the text. */
  get all(): readonly FigureBookmark[] {
    return this.#all;
  }

  /** Marks the next figure. @returns its bookmark's name, unique in the document */
  add(figure: Figure): string {
    const letters = figure.name.replace(/[^\p{L}\p{N}_]/gu, '');
    // Cut by UTF-16 units, as Word counts, but never inside a character.
    const bookmark = `F${this.#all.length + 1}_${letters}`.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
    this.#all.push({ bookmark, figure });
    return bookmark;
  }
}
