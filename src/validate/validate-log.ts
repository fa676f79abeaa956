import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.ts';
import type { RawLog } from '../read/read-log.ts';
import type { LogFile } from '../source/source.ts';
import type { WrittenLog } from '../vocabulary/generated/log.types.ts';
import validate from '../vocabulary/generated/log.validate.js';
import { LOG_SCHEMA } from '../vocabulary/schema.ts';
import { holdAgainst, type Lost } from './hold-against.ts';

/** One file of a log, valid and in canonical names. */
export interface WrittenFile {
  readonly file: LogFile;
  /**
   * What is valid of the file. The `year` is absent in included files that do not repeat it, and in a main
   * file where it is missing or wrong (which has been reported).
   */
  readonly value: WrittenLog;
  /** True if something invalid was left out, or a file that belongs to it could not be read. */
  readonly dropped: boolean;
  /** What was left out; an empty path stands for a file that could not be read. */
  readonly lost: readonly Lost[];
  /** Names of figures, types, measures … whose declaration was left out. */
  readonly brokenNames: readonly string[];
}

/**
 * Holds every file of a log against the schema: the main file first, then its parts. Only the main file must
 * have what the schema requires at its root. Without a value if the main file is no log at all.
 */
export function validateLog(raw: RawLog): Outcome<readonly WrittenFile[]> {
  const diagnostics: Diagnostic[] = [];
  const files: WrittenFile[] = [];
  let incomplete = raw.incomplete;
  for (const part of [raw.main, ...raw.parts]) {
    const optional = part === raw.main ? [] : (LOG_SCHEMA.required ?? []);
    const { diagnostics: found, value, ...held } = holdAgainst(part, LOG_SCHEMA, validate, optional);
    for (const diagnostic of found) diagnostics.push(diagnostic);
    if (value) files.push({ ...held, value });
    else if (part === raw.main) return { diagnostics };
    else incomplete = true;
  }
  return { value: incomplete ? files.map(withUnread) : files, diagnostics };
}

/** A file of a log of which another could not be read: whatever that held is lost, to the main file by custom. */
function withUnread(written: WrittenFile, index: number): WrittenFile {
  const unread: Lost[] = index === 0 ? [{ path: [], value: undefined }] : [];
  return { ...written, dropped: true, lost: [...written.lost, ...unread] };
}
