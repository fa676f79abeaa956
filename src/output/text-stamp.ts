import { createHash } from 'node:crypto';

/** What a text file is: `own` as this program wrote it, `edited` since, or `foreign`: without a checksum. */
export type Nature = 'own' | 'edited' | 'foreign';

/** How a kind of text writes a comment on a line: what opens it, and what closes it. */
export interface CommentSigns {
  readonly open: string;
  readonly close: string;
}

const NAME = 'cppcc-report sha256:';

/** Ends a text with a comment that holds its checksum, by which an unedited file is known again. */
export function stamped(text: string, { open, close }: CommentSigns): string {
  return `${text}\n${open}${NAME}${checksum(text)}${close}\n`;
}

/** What a text is, by the comment at its end. */
export function natureOf(text: string, { open, close }: CommentSigns): Nature {
  const kept = text.trimEnd();
  const start = kept.lastIndexOf(`${open}${NAME}`);
  if (start < 0) return 'foreign';
  const stamp = kept.slice(start + open.length + NAME.length);
  return stamp === `${checksum(text.slice(0, start))}${close}` ? 'own' : 'edited';
}

/**
 * Line ends, a byte order mark and spaces at the very end do not count: version control and editors change them.
 */
function checksum(text: string): string {
  const plain = text
    .replace(/^\u{feff}/u, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();
  return createHash('sha256').update(plain).digest('hex');
}
