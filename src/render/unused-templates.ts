import { shapes } from '../context/context.ts';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import { BUILT_IN_TAXONOMY } from '../vocabulary/taxonomy.ts';
import { SENTENCES, type TemplateFile, type TemplateSet } from './templates.ts';

/**
 * Warns of a user's templates that nothing leads to, for a misspelt file name would change nothing in silence: a
 * document or partial that is neither built in nor called by another, and sentence patterns whose name nearly
 * is that of a type or group.
 *
 * @param names names of the log's figures, types and groups among them; without a log those of the taxonomy
 */
export function unusedTemplates(
  templates: TemplateSet,
  names: ReadonlySet<string> | undefined,
): readonly Diagnostic[] {
  const files = [...templates.values()];
  const builtIn = [...Object.keys(shapes), ...files.filter((file) => file.builtIn).map(({ name }) => name)];
  const { types, groups } = BUILT_IN_TAXONOMY;
  const known = names ?? new Set([...types, ...groups].map(({ name }) => name));
  return files.flatMap((file) => {
    if (file.builtIn || Object.hasOwn(shapes, file.name)) return [];
    if (file.name.startsWith(SENTENCES)) {
      const type = file.name.slice(SENTENCES.length);
      const near = type === 'default' || known.has(type) ? undefined : closest(type, known);
      return near === undefined ? [] : [unused(file, SENTENCES + near)];
    }
    const isCalled = files.some((other) => other !== file && calls(other, file.name));
    return isCalled ? [] : [unused(file, nearest(file.name, builtIn))];
  });
}

/** The name in the same folder whose last part is nearest: the folder's name would make all of them near. */
function nearest(name: string, candidates: readonly string[]): string | undefined {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const beside = candidates.filter((known) => known.lastIndexOf('/') + 1 === folder.length);
  const near = closest(
    name.slice(folder.length),
    beside.filter((known) => known.startsWith(folder)).map((known) => known.slice(folder.length)),
  );
  return near === undefined ? undefined : folder + near;
}

function unused(file: TemplateFile, suggestion: string | undefined): Diagnostic {
  return diagnose('template-unused', { name: file.name, suggestion }, { file, range: { start: 0, end: 0 } });
}

function calls({ text }: TemplateFile, name: string): boolean {
  return [...text.matchAll(/\{\{~?#?>\s*["']?([^\s"'}~]+)/gu)].some(([, called]) => called === name);
}
