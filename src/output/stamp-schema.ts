import { createHash } from 'node:crypto';

const STAMP = /(?<=cppcc-report sha256:)[0-9a-f]*/;

/** Where a schema that an editor reads holds its checksum: a comment, which no editor minds. */
export const SCHEMA_STAMP = 'cppcc-report sha256:';

/** Puts the checksum of a schema's text behind its `SCHEMA_STAMP`, by which an unedited file is known again. */
export function stampSchema(text: string): string {
  return text.replace(STAMP, checksum(text));
}

/** What a schema beside a log is: `own` as this program wrote it, in this version or another, `edited` since, or `foreign`. */
export function recogniseSchema(text: string): 'own' | 'edited' | 'foreign' {
  const stamp = STAMP.exec(text);
  if (!stamp) return 'foreign';
  return stamp[0] === checksum(text) ? 'own' : 'edited';
}

/** Of all but the stamp; line ends at the very end do not count, which version control changes. */
function checksum(text: string): string {
  return createHash('sha256').update(text.replace(STAMP, '').trimEnd()).digest('hex');
}
