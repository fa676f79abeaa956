import { textChecksum } from './text-checksum.ts';

const STAMP = /<!-- cppcc-report sha256:([0-9a-f]{64}) -->\s*$/;

/**
 * Ends Markdown with a comment that holds its checksum, by which an unedited file is known again. The comment
 * shows in no rendering.
 */
export function stampMarkdown(markdown: string): string {
  return `${markdown}\n<!-- cppcc-report sha256:${textChecksum(markdown)} -->\n`;
}

/**
 * What a Markdown file is: `own` as this program wrote it, `edited` since, or `foreign` (no checksum). Line
 * ends and spaces at the very end do not count: version control and editors change them.
 */
export function recogniseMarkdown(text: string): 'own' | 'edited' | 'foreign' {
  const stamp = STAMP.exec(text);
  if (!stamp) return text.includes('<!-- cppcc-report sha256:') ? 'edited' : 'foreign';
  return stamp[1] === textChecksum(text.slice(0, stamp.index)) ? 'own' : 'edited';
}
