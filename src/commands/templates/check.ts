import { shapes } from '../../context/context.ts';
import { type Diagnostic, hasErrors } from '../../diagnostic/diagnostic.ts';
import { checkTemplates, loadTemplates, unusedTemplates } from '../../render/render.ts';
import { openable, type Run } from '../command.ts';
import { knownNames } from '../draft.ts';
import { loadLogs } from '../load-log.ts';
import type { TemplateOptions } from './list.ts';

/** `templates check [LOG…]`: finds what is wrong in templates; with logs, also figures that a log lacks. */
export const run: Run<TemplateOptions> = async (given, { template = [] }, { cwd }) => {
  const templates = await loadTemplates(template.map((folder) => openable(folder, cwd)));
  const { logs, diagnostics: found } = await loadLogs(given, cwd);
  const catalogues = logs.map(knownNames);
  const checks: readonly (ReadonlySet<string> | undefined)[] =
    catalogues.length > 0 ? catalogues : [undefined];
  const diagnostics: readonly Diagnostic[] = [
    ...templates.diagnostics,
    ...found,
    ...checks.flatMap((names) => checkTemplates(templates.value, shapes, names)),
    ...unusedTemplates(
      templates.value,
      catalogues.length > 0 ? new Set(catalogues.flatMap((names) => [...names])) : undefined,
    ),
  ];
  // Without a log any name in hanzi may be a figure: say that nobody has looked.
  const unchecked = catalogues.length > 0 ? '' : '（没有给出台账，指标名称没有核对）';
  const words = `${templates.value.size} 个模板，没有错误${unchecked}`;
  return { diagnostics, done: hasErrors(diagnostics) ? [] : [words] };
};
