import { documentKinds } from '../context/context.ts';
import { hasErrors } from '../diagnostic/diagnostic.ts';
import { loadTemplates } from '../render/render.ts';
import { openable, type Run } from './command.ts';
import { checkTexts, draftDocuments } from './draft.ts';
import { type LoadedLog, loadLogs } from './load-log.ts';

/** Options of `validate`. */
export interface ValidateOptions {
  readonly template?: readonly string[];
}

/**
 * `validate LOG…`: everything that can be wrong, all at once; writes nothing. Where nothing is wrong, the documents
 * that `build` would write are drafted as well, for their gaps: `validate --strict` and `build --strict` agree.
 */
export const run: Run<ValidateOptions> = async (given, { template = [] }, { cwd }) => {
  const { logs, diagnostics } = await loadLogs(given, cwd);
  const templates = await loadTemplates(template.map((folder) => openable(folder, cwd)));
  const texts = logs.flatMap((log) => checkTexts(log, templates.value));
  const found = [...diagnostics, ...templates.diagnostics, ...texts];
  if (hasErrors(found)) return { diagnostics: found };
  const drafted = logs.map((loaded) => draftDocuments(loaded, documentKinds(loaded.log), templates.value));
  const all = [...found, ...drafted.flatMap((draft) => draft.diagnostics)];
  return { diagnostics: all, done: hasErrors(all) ? [] : logs.map(inOrder) };
};

function inOrder({ shown, log, figures }: LoadedLog): string {
  return `${shown}：没有错误（活动 ${log.activities.length} 条，指标 ${figures.catalogue.size} 项）`;
}
