import { loadTemplates } from '../../render/render.ts';
import { openable, type Run } from '../command.ts';
import type { TemplateOptions } from './list.ts';
import { templateNamed } from './named.ts';

/** `templates show NAME`: the template's text. */
export const run: Run<TemplateOptions> = async ([name = ''], { template = [] }, { cwd }) => {
  const { value, diagnostics } = await loadTemplates(template.map((folder) => openable(folder, cwd)));
  return { diagnostics, output: templateNamed(name, value).text };
};
