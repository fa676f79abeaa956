import { diagnose } from '../../diagnostic/diagnostic.ts';
import { closest } from '../../diagnostic/suggest.ts';
import type { TemplateFile, TemplateSet } from '../../render/templates.ts';
import { UsageError } from '../command.ts';

/**
 * The template of a name; `.hbs` at its end does no harm.
 *
 * @throws UsageError if there is none
 */
export function templateNamed(written: string, templates: TemplateSet): TemplateFile {
  const template = templates.get(written.replace(/\.hbs$/, '').normalize('NFC'));
  if (template) return template;
  const names = [...templates.keys()];
  const suggestion = names.find((name) => name.endsWith(`/${written}`)) ?? closest(written, names);
  throw new UsageError(diagnose('unknown-template-name', { written, suggestion }));
}
