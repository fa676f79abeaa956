import type { Inline } from '../../document/tree.ts';

const LONGEST = 40;

type Figure = Extract<Inline, { kind: 'figure' }>;

/** A bookmark and the figure that it marks. */
export interface FigureBookmark {
  readonly bookmark: string;
  readonly figure: Figure;
}

/**
 * The bookmark of a figure: `F3_常委会议` is around the third of a document. Word allows 40 characters, the first a
 * letter, and only letters, digits and underscores; the figure's exact name goes into the figure map (`figureMap`).
 *
 * @param number of the mark in its document, counted from 1
 */
export function bookmarkOf(number: number, name: string): string {
  const letters = name.replace(/[^\p{L}\p{N}_]/gu, '');
  // Cut by UTF-16 units, as Word counts, but never inside a character.
  return `F${number}_${letters}`.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}

/** What `bookmarkOf` put into a bookmark: the mark's number, and what fits of the figure's name; undefined for others. */
export function readBookmark(
  bookmark: string,
): { readonly number: number; readonly name: string } | undefined {
  const [, number, name] = /^F(\d+)_(.+)$/u.exec(bookmark) ?? [];
  return name === undefined ? undefined : { number: Number(number), name };
}

/** The bookmarks of a document's figures. */
export class Bookmarks {
  readonly #all: FigureBookmark[] = [];

  /** Every bookmark so far, in the order of the text. */
  get all(): readonly FigureBookmark[] {
    return this.#all;
  }

  /** Marks the next figure. @returns its bookmark's name, unique in the document */
  add(figure: Figure): string {
    const bookmark = bookmarkOf(this.#all.length + 1, figure.name);
    this.#all.push({ bookmark, figure });
    return bookmark;
  }
}
