import { insertEntry } from '../../src/compose/insert-entry.ts';
import { draftOf, edited } from '../../src/read/draft.ts';
import type { WrittenActivity } from '../../src/vocabulary/generated/log.types.ts';

/** A log's text with an entry put in. */
export function inserted(text: string, entry: Partial<WrittenActivity>): string {
  const edits = insertEntry({ path: '台账.yaml', text }, { date: '2024-03-05', type: '座谈会', ...entry });
  if ('refusal' in edits) throw new Error(edits.refusal.message);
  return edited(draftOf(text), edits).text;
}

/** Why an entry has no place in a log; undefined if it has. */
export function refusal(text: string): string | undefined {
  const edits = insertEntry({ path: '台账.yaml', text }, { date: '2024-03-05', type: '座谈会' });
  return 'refusal' in edits ? edits.refusal.message : undefined;
}
