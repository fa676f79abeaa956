import { type Diagnostic, unrepairable } from '../diagnostic/diagnostic.ts';
import { applyRepairs } from './apply-repairs.ts';
import { type Change, countChanges } from './change.ts';
import { decodeCertain } from './decode-certain.ts';
import { lineEndsOf } from './line-ends.ts';
import { readingOf } from './reading.ts';
import { type Sorted, sortActivities } from './sort/sort-activities.ts';

/** Options of tidying. */
export interface TidyOptions {
  /** Puts the activities in the order of their dates. */
  readonly sort?: boolean;
}

/** A file of a log with everything repaired that is certain. */
export interface Tidied {
  /** As it was, decoded; undefined if its encoding is not certain. */
  readonly before: string | undefined;
  /** As it should be; undefined like `before`. */
  readonly text: string | undefined;
  /** What to write: the text in UTF-8; what there was if nothing is to be changed. */
  readonly bytes: Uint8Array;
  /** What was repaired; empty if the bytes are what they were. */
  readonly changes: readonly Change[];
  /** What is left to repair by hand, in the tidied text. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Repairs what typing makes of a file of a log, as far as it is certain what was meant: its encoding, line ends, signs
 * that nobody sees, the signs of YAML in full width, spellings of dates and quantities, blanks at the ends of lines. Texts
 * keep every character that can be seen, comments stay, and the log says what it said. Tidying twice is tidying once.
 *
 * @param path for diagnostics
 */
export function tidyLog(path: string, bytes: Uint8Array, { sort = false }: TidyOptions = {}): Tidied {
  const decoded = decodeCertain(path, bytes);
  const { text: before } = decoded;
  if (before === undefined)
    return { before, text: before, bytes, changes: [], diagnostics: decoded.diagnostics };
  const { text: plain, end, odd } = lineEndsOf(before);
  const repaired = applyRepairs(path, readingOf(path, plain));
  const sorted: Sorted = sort ? sortActivities(path, repaired.reading) : repaired;
  const changes = countChanges([
    ...decoded.changes,
    ...Array.from({ length: odd }, () => 'line-end' as const),
    ...repaired.kinds,
    ...(sorted.reading === repaired.reading ? [] : (['order'] as const)),
  ]);
  const { reading, left } = sorted;
  const text = end === '\n' ? reading.text : reading.text.replaceAll('\n', end);
  return {
    before,
    text,
    bytes: changes.length === 0 ? bytes : Buffer.from(text, 'utf8'),
    changes,
    diagnostics: [...reading.diagnostics.map(unrepairable), ...(left ? [left] : [])],
  };
}
