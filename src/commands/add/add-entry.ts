import { readFile } from 'node:fs/promises';
import { type Diagnostic, diagnose, hasErrors } from '../../diagnostic/diagnostic.ts';
import { writeFiles } from '../../output/write-files.ts';
import { openable, type Result, type Surroundings, shownPath } from '../command.ts';
import { atOptions } from './at-options.ts';
import { doneLines } from './done-lines.ts';
import type { GivenValue } from './given-value.ts';
import { openLog } from './open-log.ts';
import { type Destination, planEntry } from './plan-entry.ts';

/** What is to be added, and where. */
export interface Addition {
  /** The log, as the user named it. */
  readonly given: string;
  /** The file of the log into which the entry goes; the log itself where undefined. */
  readonly into: string | undefined;
  /** Shows what would change, and changes nothing. */
  readonly isDryRun: boolean;
  readonly valuesFor: (to: Destination) => readonly GivenValue[];
}

/** UTF-8's byte order mark, which reading drops: a file that had one keeps it. */
const MARK = Buffer.from('\ufeff');

/**
 * Reads a log, puts an entry into it, checks it, and writes it if the entry causes no error: nothing else may have written
 * it in the meantime.
 */
export async function addEntry(addition: Addition, around: Surroundings): Promise<Result> {
  const { given, into, isDryRun, valuesFor } = addition;
  const path = openable(into ?? given, around.cwd);
  // Before the text is read, so that what is saved between the two is not lost.
  const bytes = await readFile(path).catch(() => undefined);
  const { value: to, diagnostics: found } = await openLog(given, into, around);
  if (!to || !bytes) return { diagnostics: found };
  const values = valuesFor(to);
  const { value: planned, diagnostics } = planEntry(to, values);
  if (!planned) return { diagnostics };
  const shown = shownPath(path, around.cwd);
  if (hasErrors(planned.caused))
    return { diagnostics: atOptions(planned.caused, planned, values), done: [`${shown} 没有改动`] };

  const said = [...planned.caused, ...errorsBefore(to)];
  if (isDryRun) {
    const { unifiedDiff } = await import('../../compose/unified-diff.ts');
    const lines = unifiedDiff(shown, to.file.text, planned.file.text);
    return { diagnostics: said, output: lines.map((line) => `${line}\n`).join('') };
  }
  const text = Buffer.from(planned.file.text);
  const content = bytes.subarray(0, MARK.length).equals(MARK) ? Buffer.concat([MARK, text]) : text;
  const file = { path, shown, kind: 'other', content, replaces: bytes } as const;
  const written = await writeFiles([file], false);
  if (written.files.length === 0) return { diagnostics: written.diagnostics };
  return { diagnostics: said, done: doneLines(planned, values, { shown, into, palette: around.palette }) };
}

/** Errors that the log had all along, and that keep its figures from being told. */
function errorsBefore({ loaded, diagnostics }: Destination): Diagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return errors > 0 ? [diagnose('log-has-errors', { path: loaded.shown, errors })] : [];
}
