import type { Measures } from '../style/measure-page.ts';
import type { ParagraphStyle, Style } from '../style/style.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Comments } from './comments.ts';

/** What setting a document needs all along. */
export interface Setting {
  readonly style: Style;
  readonly measures: Measures;
  readonly bookmarks: Bookmarks;
  readonly comments: Comments;
}

/** Twips that each character gains: only text of the body's size stands on the grid of characters. */
export function spacingOf({ style, measures }: Setting, size: number): number {
  return size === style.body.size ? measures.spacing : 0;
}

/** First-line indent, in twips for those that do not know characters. */
export function indentOf(setting: Setting, { indent, size }: Pick<ParagraphStyle, 'indent' | 'size'>) {
  const character = size * 20 + spacingOf(setting, size);
  return { firstLine: Math.round(indent * character), firstLineChars: Math.round(indent * 100) };
}

/** Exact height of a line: one line of the grid, or as many as its letters need, so that the grid holds. */
export function lineHeight({ measures }: Setting, size: number): number {
  return measures.pitch * Math.max(1, Math.ceil((size * 20) / measures.pitch));
}
