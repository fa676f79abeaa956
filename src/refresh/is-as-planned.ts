import type { Manuscript, Passage } from '../manuscript/manuscript.ts';
import { type Change, splice } from './splice.ts';
import type { Update } from './update.ts';

/**
 * Whether a document, written and read again, is what it was with nothing but the numbers of a plan changed: what is
 * not goes to no disk.
 */
export function isAsPlanned(before: Manuscript, after: Manuscript, updates: readonly Update[]): boolean {
  const changes = new Map<Passage, Change[]>();
  for (const { passage, range, after: text } of updates)
    changes.set(passage, [...(changes.get(passage) ?? []), { range, text }]);
  const expected = before.passages.map((passage) => splice(passage.text, changes.get(passage) ?? []));
  return (
    after.passages.length === expected.length &&
    after.marks.length === before.marks.length &&
    after.passages.every(({ text }, index) => text === expected[index])
  );
}
