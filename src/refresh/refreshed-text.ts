import { changesOf } from './changes-of.ts';
import { splice } from './splice.ts';
import type { Update } from './update.ts';

/** What Markdown could read as markup in the middle of a line. */
const MARKUP = /[\\`*_[\]<>&|~]/g;

/**
 * The text of a Markdown or plain text file after updates. The checksum comment at the end of Markdown stays as it is:
 * the file counts as edited from now on, and `build` does not overwrite it.
 */
export function refreshedText(text: string, updates: readonly Update[], format: 'markdown' | 'text'): string {
  const changes = updates.flatMap(changesOf).map(({ source, text: written }) => ({
    range: source,
    text: format === 'markdown' ? written.replace(MARKUP, '\\$&') : written,
  }));
  return splice(text, changes);
}
