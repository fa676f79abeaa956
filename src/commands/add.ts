import { diagnose } from '../diagnostic/diagnostic.ts';
import { withLock } from '../output/with-lock.ts';
import { addEntry } from './add/add-entry.ts';
import { interviewIn } from './add/ask/interview.ts';
import type { FieldOptions } from './add/fields.ts';
import type { GivenValue } from './add/given-value.ts';
import { openLog } from './add/open-log.ts';
import { type Destination, planEntry } from './add/plan-entry.ts';
import { readOptions } from './add/read-options.ts';
import { standIns } from './add/stand-ins.ts';
import { openable, type Run, UsageError } from './command.ts';
import { findLogs } from './find-logs.ts';

/** Options of `add`. */
export interface AddOptions extends FieldOptions {
  /** The file of the log into which the entry goes, where that is not the log itself. */
  readonly into?: string;
  /** Shows what would change, and changes nothing. */
  readonly dryRun?: true;
}

/**
 * `add LOG`: puts one activity into a log, where its date belongs, and leaves everything else as it is. What it says is read
 * from options, or asked for on a terminal where they name no type. The log is checked with the entry in it before
 * it is written; reading, checking and writing are under a lock, so that of two runs neither is lost. Nobody waits for a
 * person: the questions come before the lock.
 */
export const run: Run<AddOptions> = async ([given = ''], options, around) => {
  const missing = await findLogs([given], around.cwd);
  if (missing.length > 0) return { diagnostics: missing };
  const { into, dryRun: isDryRun = false } = options;
  const settingOf = ({ loaded }: Destination) => ({ log: loaded.log, today: around.now() });
  let valuesFor = (to: Destination): readonly GivenValue[] => readOptions(options, settingOf(to));

  const interview = options.type ? undefined : interviewIn(around);
  if (interview) {
    const { value: to, diagnostics } = await openLog(given, into, around);
    if (!to) return { diagnostics };
    const setting = settingOf(to);
    // What has no place for any entry need not be answered for.
    const trial = planEntry(to, standIns(setting.log, []));
    if (!trial.value) return { diagnostics: trial.diagnostics };
    const { askEntry } = await import('./add/ask/ask-entry.ts');
    const values = await askEntry(interview, to, setting, valuesFor(to));
    if (!values) return { diagnostics: [], done: ['没有写入'] };
    valuesFor = () => values;
  } else refuseIncomplete(options);

  const addition = { given, into, isDryRun, valuesFor };
  if (isDryRun) return addEntry(addition, around);
  const { value, diagnostics } = await withLock(openable(into ?? given, around.cwd), () =>
    addEntry(addition, around),
  );
  return value ?? { diagnostics };
};

/** What nobody can be asked for must be on the command line. */
function refuseIncomplete({ type, date }: AddOptions): void {
  if (!type) throw new UsageError(diagnose('entry-incomplete', { option: '--type' }));
  if (!date) throw new UsageError(diagnose('entry-incomplete', { option: '--date' }));
}
