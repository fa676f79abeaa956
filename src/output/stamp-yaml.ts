import { type Nature, natureOf, stamped } from './text-stamp.ts';

const COMMENT = { open: '# ', close: '' };

/** Ends a log with a comment that holds its checksum, by which one that nobody has edited is known again. */
export function stampYaml(text: string): string {
  return stamped(text, COMMENT);
}

/** What a log is, by the stamp of `import`. */
export function recogniseYaml(text: string): Nature {
  return natureOf(text, COMMENT);
}
