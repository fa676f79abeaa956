import { createHash } from 'node:crypto';

/**
 * What tells a text of the program's own from one that a person has edited. Line ends, a byte order mark and spaces at
 * the very end do not count: version control and editors change them.
 */
export function textChecksum(text: string): string {
  const plain = text
    .replace(/^\u{feff}/u, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();
  return createHash('sha256').update(plain).digest('hex');
}
