import { insertEntry } from '../../compose/insert-entry.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../../diagnostic/diagnostic.ts';
import { draftOf, edited } from '../../read/draft.ts';
import type { RawFile } from '../../read/raw-file.ts';
import type { RawLog } from '../../read/read-log.ts';
import { readYamlText } from '../../read/read-yaml.ts';
import { type LoadedLog, ledgerOf } from '../load-log.ts';
import { causedBy } from './caused-by.ts';
import { entryOf, type GivenValue } from './given-value.ts';
import { type Insertion, insertedRange } from './insertion.ts';

/** A log with an entry put into one of its files, in thought. */
export interface PlannedEntry {
  readonly to: Destination;
  /** The file as it would be, with canonical keys. */
  readonly file: RawFile;
  readonly insertion: Insertion;
  /** The log with the entry, and what was said of it. */
  readonly after: Outcome<LoadedLog>;
  /** What the entry causes to be said. */
  readonly caused: readonly Diagnostic[];
}

/** A log to which an entry is to be added. */
export interface Destination {
  readonly log: RawLog;
  /** The same with its figures, and what is said of it as it is. */
  readonly loaded: LoadedLog;
  readonly diagnostics: readonly Diagnostic[];
  /** Path of the log as the user gave it. */
  readonly given: string;
  readonly cwd: string;
  /** The file of it into which the entry goes. */
  readonly file: RawFile;
}

/**
 * Puts an entry into a log, and checks all of the log with it. Nothing is written.
 *
 * @returns without a value if there is no place for it
 */
export function planEntry(to: Destination, given: readonly GivenValue[]): Outcome<PlannedEntry> {
  const { path, text } = to.file;
  const edits = insertEntry(to.file, entryOf(given));
  if ('refusal' in edits) return { diagnostics: [edits.refusal] };
  const draft = edited(draftOf(text), edits);
  const { value: file, diagnostics: faults } = readYamlText(path, draft.text);
  if (!file || hasErrors(faults)) throw new Error('an entry made its log unreadable; nothing was written');

  const after = ledgerOf(reread(to.log, file), to.given, to.cwd);
  const insertion: Insertion = { path, range: insertedRange(edits), toOld: draft.toSource };
  const caused = causedBy(insertion, to.diagnostics, after.diagnostics);
  return { value: { to, file, insertion, after, caused }, diagnostics: [] };
}

/** The log anew, for checking makes keys canonical; with one of its files in another state. */
function reread({ main, parts, incomplete }: RawLog, changed: RawFile): RawLog {
  const again = (file: RawFile) =>
    file.path === changed.path ? changed : (readYamlText(file.path, file.text).value ?? file);
  return { main: again(main), parts: parts.map(again), incomplete };
}
