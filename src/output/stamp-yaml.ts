import { textChecksum } from './text-checksum.ts';

const STAMP = /# cppcc-report sha256:([0-9a-f]{64})\s*$/;

/** Ends a log with a comment that holds its checksum, by which one that nobody has edited is known again. */
export function stampYaml(text: string): string {
  return `${text}\n# cppcc-report sha256:${textChecksum(text)}\n`;
}

/** What a log is: `own` as `import` wrote it, `edited` since, or `foreign`: without a checksum. */
export function recogniseYaml(text: string): 'own' | 'edited' | 'foreign' {
  const stamp = STAMP.exec(text);
  if (!stamp) return text.includes('# cppcc-report sha256:') ? 'edited' : 'foreign';
  return stamp[1] === textChecksum(text.slice(0, stamp.index)) ? 'own' : 'edited';
}
