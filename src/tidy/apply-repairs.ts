import { draftOf, edited } from '../read/draft.ts';
import { lineColumn } from '../source/source.ts';
import { certainRepairs } from './certain-repairs.ts';
import type { ChangeKind } from './change.ts';
import { type Reading, readingOf } from './reading.ts';
import type { Repair } from './repair.ts';

/** Times that a text is read at most while it is being repaired; a large one fewer times than a small one. */
const READINGS = { most: 200, fewest: 12, characters: 20_000_000 };

/** A text with its repairs made, as it is read now, and what they were. */
export interface Repaired {
  readonly reading: Reading;
  readonly kinds: readonly ChangeKind[];
}

/**
 * Makes all certain repairs of a text, until there are none left. Each is held against what the log said before: where
 * the log would say anything else, or would have an error that it had not, the repair is not made.
 */
export function applyRepairs(path: string, first: Reading): Repaired {
  const limit = READINGS.characters / (first.text.length + 1);
  let left = Math.max(READINGS.fewest, Math.min(READINGS.most, limit));
  let reading = first;
  const kinds: ChangeKind[] = [];
  for (;;) {
    const base = reading;
    const made: Repair[] = [];
    const attempt = (repairs: readonly Repair[]): void => {
      if (repairs.length === 0 || left <= 0) return;
      left -= 1;
      const edits = [...made, ...repairs].flatMap((repair) => repair.edits);
      const next = readingOf(path, edited(draftOf(base.text), edits).text);
      if (saysTheSame(reading, next)) {
        made.push(...repairs);
        reading = next;
        return;
      }
      // One of them is to blame: each half by itself.
      if (repairs.length === 1) return;
      const half = repairs.length >> 1;
      attempt(repairs.slice(0, half));
      attempt(repairs.slice(half));
    };
    attempt(certainRepairs(base));
    if (made.length === 0) return { reading, kinds };
    kinds.push(...made.map(({ kind }) => kind));
  }
}

/** True if a text says what another one said, with no error that the other had not. */
export function saysTheSame(before: Reading, after: Reading): boolean {
  if (before.meaning !== undefined && before.meaning !== after.meaning) return false;
  const known = errorsOf(before);
  return [...errorsOf(after)].every(([error, count]) => count <= (known.get(error) ?? 0));
}

/** Errors by code and line, counted: repairs neither add lines nor take any away. */
function errorsOf({ diagnostics, text }: Reading): Map<string, number> {
  const file = { path: '', text };
  const errors = new Map<string, number>();
  for (const { code, severity, at } of diagnostics) {
    // Of signs that nobody sees only the first few are reported; which these are changes when some go.
    if (severity !== 'error' || code === 'bad-character') continue;
    const error = `${code} ${at ? lineColumn(file, at.range.start).line : 0}`;
    errors.set(error, (errors.get(error) ?? 0) + 1);
  }
  return errors;
}
