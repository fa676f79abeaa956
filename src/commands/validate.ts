import { hasErrors } from '../diagnostic/diagnostic.ts';
import { loadTemplates } from '../render/render.ts';
import { openable, type Run } from './command.ts';
import { checkTexts } from './draft.ts';
import { type LoadedLog, loadLogs } from './load-log.ts';

/** Options of `validate`. */
export interface ValidateOptions {
  readonly template?: readonly string[];
}

/** `validate LOG…`: everything that can be wrong, all at once; writes nothing. */
export const run: Run<ValidateOptions> = async (given, { template = [] }, { cwd }) => {
  const { logs, diagnostics } = await loadLogs(given, cwd);
  const templates = await loadTemplates(template.map((folder) => openable(folder, cwd)));
  const texts = logs.flatMap((log) => checkTexts(log, templates.value));
  const all = [...diagnostics, ...templates.diagnostics, ...texts];
  return { diagnostics: all, done: hasErrors(all) ? [] : logs.map(inOrder) };
};

function inOrder({ shown, log, figures }: LoadedLog): string {
  return `${shown}：没有错误（活动 ${log.activities.length} 条，指标 ${figures.catalogue.size} 项）`;
}
