import { diagnose, type Outcome } from '../../diagnostic/diagnostic.ts';
import { documentEvidence } from '../../evidence/document-evidence.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { verifyManuscript } from '../../verify/verify-manuscript.ts';
import { openable, shownPath } from '../command.ts';
import type { LoadedLog } from '../load-log.ts';

/** What the numbers of a document rest on. Nothing is held against it without logs. */
export async function explainDocument(
  given: string,
  logs: readonly LoadedLog[],
  cwd: string,
): Promise<Outcome<Evidence>> {
  const shown = shownPath(given, cwd);
  const { value: manuscript, diagnostics } = await readManuscript(openable(given, cwd), shown);
  if (!manuscript || logs.length === 0) return { diagnostics };
  const value = documentEvidence(verifyManuscript(manuscript, logs), logs, shown);
  const places = value.figures.flatMap(({ occurrences }) => occurrences);
  const count = new Set(places.flatMap(({ expected, position }) => (expected === '' ? [] : [position]))).size;
  if (count === 0) return { value, diagnostics };
  return { value, diagnostics: [...diagnostics, diagnose('explained-differently', { path: shown, count })] };
}
