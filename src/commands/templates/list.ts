import { displayWidth } from '../../diagnostic/width.ts';
import { loadTemplates } from '../../render/render.ts';
import type { TemplateFile } from '../../render/templates.ts';
import { openable, type Run } from '../command.ts';

/** Options of `templates list` and `templates show`. */
export interface TemplateOptions {
  readonly template?: readonly string[];
}

/** `templates list`: every template, what it is for, and which ones a folder of the user's replaces. */
export const run: Run<TemplateOptions> = async (_names, { template = [] }, { cwd, palette }) => {
  const { value, diagnostics } = await loadTemplates(template.map((folder) => openable(folder, cwd)));
  const templates = [...value.values()];
  const width = Math.max(...templates.map(({ name }) => displayWidth(name)));
  const lines = templates.map((each) => {
    const remark = [each.builtIn ? '' : '（自己的）', purpose(each)].join('');
    const space = ' '.repeat(width - displayWidth(each.name) + 2);
    return remark === '' ? each.name : `${each.name}${space}${palette.dim(remark)}`;
  });
  return { diagnostics, output: lines.map((line) => `${line}\n`).join('') };
};

/** First sentence of the comment at a template's head. */
function purpose({ text }: TemplateFile): string {
  const comment = /^\s*\{\{!(?:--)?\s*([\s\S]*?)\s*(?:--)?\}\}/.exec(text)?.[1] ?? '';
  return /^[^。：；\n]*/.exec(comment)?.[0] ?? '';
}
