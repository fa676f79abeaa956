import type { Outcome } from '../../diagnostic/diagnostic.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { LoadedLog } from '../load-log.ts';

/** What the numbers of a document rest on. */
export async function explainDocument(
  _given: string,
  _logs: readonly LoadedLog[],
  _cwd: string,
): Promise<Outcome<Evidence>> {
  return { diagnostics: [] };
}
