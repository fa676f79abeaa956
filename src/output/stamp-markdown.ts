import { type Nature, natureOf, stamped } from './text-stamp.ts';

/** A comment that shows in no rendering. */
const COMMENT = { open: '<!-- ', close: ' -->' };

/** Ends Markdown with a comment that holds its checksum, by which an unedited file is known again. */
export function stampMarkdown(markdown: string): string {
  return stamped(markdown, COMMENT);
}

/** What a Markdown file is, by its stamp. */
export function recogniseMarkdown(text: string): Nature {
  return natureOf(text, COMMENT);
}
