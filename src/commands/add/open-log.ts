import { resolve } from 'node:path';
import { diagnose, hasErrors, type Outcome } from '../../diagnostic/diagnostic.ts';
import { readLog } from '../../read/read-log.ts';
import { openable, type Surroundings, UsageError } from '../command.ts';
import { ledgerOf } from '../load-log.ts';
import type { Destination } from './plan-entry.ts';

/**
 * Reads a log, and finds the file of it into which an entry is to go.
 *
 * @param into that file as the user named it; the log itself where undefined
 * @returns without a value if a person must mend the log first
 * @throws UsageError if the file is none of the log's
 */
export async function openLog(
  given: string,
  into: string | undefined,
  { cwd }: Surroundings,
): Promise<Outcome<Destination>> {
  const path = openable(given, cwd);
  const { value: log, diagnostics } = await readLog(path);
  if (!log) return { diagnostics: [...diagnostics, diagnose('log-has-slips', { path })] };
  const files = [log.main, ...log.parts];
  const wanted = resolve(cwd, into ?? given);
  const file = files.find((each) => resolve(cwd, each.path) === wanted);
  if (!file) {
    if (into !== undefined && !hasErrors(diagnostics))
      throw new UsageError(diagnose('not-in-log', { path: into, files: files.map((each) => each.path) }));
    return { diagnostics };
  }
  const isSlipped = diagnostics.some(
    ({ severity, at }) => severity === 'error' && at?.file.path === file.path,
  );
  if (isSlipped) return { diagnostics: [...diagnostics, diagnose('log-has-slips', { path: file.path })] };
  const { value: loaded, diagnostics: found } = ledgerOf(log, given, cwd);
  if (!loaded) return { diagnostics: found };
  return { value: { log, loaded, diagnostics: found, given, cwd, file }, diagnostics: [] };
}
