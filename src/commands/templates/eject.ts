import { join, resolve } from 'node:path';
import type { PlannedFile } from '../../output/planned-file.ts';
import { writeFiles } from '../../output/write-files.ts';
import { loadTemplates } from '../../render/render.ts';
import { type Run, shownPath } from '../command.ts';
import { templateNamed } from './named.ts';

/** Options of `templates eject`. */
export interface EjectOptions {
  readonly outDir?: string;
  readonly force?: true;
}

/** `templates eject NAME…`: copies built-in templates into a folder, to be changed there; `-` copies all. */
export const run: Run<EjectOptions> = async (names, { outDir = 'templates', force = false }, { cwd }) => {
  const { value, diagnostics } = await loadTemplates([]);
  const chosen = names.includes('-') ? [...value.values()] : names.map((name) => templateNamed(name, value));
  const planned = [...new Set(chosen)].map(({ name, text }): PlannedFile => {
    const path = join(resolve(cwd, outDir), `${name}.hbs`);
    return { path, shown: shownPath(path, cwd), kind: 'other', content: Buffer.from(text) };
  });
  const written = await writeFiles(planned, force);
  return {
    diagnostics: [...diagnostics, ...written.diagnostics],
    done: written.files.map(({ shown }) => shown),
  };
};
