import { type Diagnostic, hasErrors } from '../diagnostic/diagnostic.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import type { ProofreadingCode } from '../proofread/codes.ts';
import { proofread } from '../proofread/proofread.ts';
import { verificationDiagnostics } from '../verify/verification-diagnostics.ts';
import { mentionsOf, verifyManuscript } from '../verify/verify-manuscript.ts';
import { openable, type Run, shownPath } from './command.ts';
import { type LoadedLog, loadLogs } from './load-log.ts';
import type { Checked } from './verify/checked.ts';
import { verificationJson } from './verify/json.ts';
import { verificationText } from './verify/terminal.ts';

/** Options of `verify`. */
export interface VerifyOptions {
  readonly log?: readonly string[];
  /** Codes of proofreading to leave out. */
  readonly ignore?: readonly ProofreadingCode[];
  /** Lists every number, also those that agree. */
  readonly all?: true;
  readonly to?: 'json';
}

/**
 * `verify DOCUMENT… --log LOG…`: holds the numbers of documents against logs, and reads the text for what contradicts
 * itself and for the forms of numbers and marks; without a log only the latter. A log with errors stops it: its figures
 * would be wrong.
 */
export const run: Run<VerifyOptions> = async (given, options, { cwd, palette }) => {
  const { logs, diagnostics: ofLogs } = await loadLogs(options.log ?? [], cwd);
  if (hasErrors(ofLogs)) return { diagnostics: ofLogs };
  const ignored = new Set<string>(options.ignore);
  const found: (readonly Diagnostic[])[] = [ofLogs];
  const checked: Checked[] = [];
  for (const path of given) {
    const { value, diagnostics: said } = await readManuscript(openable(path, cwd), shownPath(path, cwd));
    found.push(said);
    if (!value) continue;
    const document = check(value, logs, ignored);
    checked.push(document);
    found.push(document.diagnostics);
  }
  const output =
    options.to === 'json'
      ? verificationJson(checked)
      : verificationText(checked, options.all ?? false, palette);
  return { diagnostics: found.flat(), ...(checked.length > 0 && { output }) };
};

function check(
  manuscript: Manuscript,
  logs: readonly LoadedLog[],
  ignored: ReadonlySet<string>,
): Checked & { readonly diagnostics: readonly Diagnostic[] } {
  const mentions = mentionsOf(manuscript, logs);
  const verification = logs.length > 0 ? verifyManuscript(manuscript, logs, mentions) : undefined;
  const ofNumbers = verification ? verificationDiagnostics(verification) : [];
  const ofText = proofread(manuscript, mentions).filter(({ code }) => !ignored.has(code));
  const diagnostics = [...ofNumbers, ...ofText];
  return { manuscript, verification, numbers: mentions.length, reminders: ofText.length, diagnostics };
}
