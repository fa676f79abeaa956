import { checkTexts } from '../../src/commands/draft.ts';
import { loadLog } from '../../src/commands/load-log.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { loadTemplates } from '../../src/render/render.ts';

const templates = loadTemplates([]);

/** Everything that the program has to say about a log before it writes: the stages as `validate` runs them. */
export async function diagnosticsOf(path: string): Promise<readonly Diagnostic[]> {
  const { value, diagnostics } = await loadLog(path, process.cwd());
  return value ? [...diagnostics, ...checkTexts(value, (await templates).value)] : diagnostics;
}
