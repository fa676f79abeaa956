import { resolve } from 'node:path';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { writeFiles } from '../output/write-files.ts';
import { keyLanguages } from '../read/key-languages.ts';
import { readYamlFile } from '../read/read-yaml.ts';
import { type KeyLanguage, schemaLine } from '../vocabulary/editor-schema.ts';
import { openable, type Run, shownPath } from './command.ts';
import { findLogs } from './find-logs.ts';
import { plannedSchema } from './schema-beside.ts';

/** Options of `schema`. */
export interface SchemaOptions {
  readonly keys?: KeyLanguage;
  readonly force?: true;
}

/** `schema LOG`: writes the schema that editors read beside a log, and says which line leads to it. The log stays as it is. */
export const run: Run<SchemaOptions> = async ([given = ''], { keys, force = false }, { cwd }) => {
  const missing = await findLogs([given], cwd);
  if (missing.length > 0) return { diagnostics: missing };
  const shown = shownPath(given, cwd);
  const read = await readYamlFile(openable(given, cwd));
  const languages = [...(read.value ? keyLanguages(read.value) : [])];
  if (keys === undefined && !read.value) return { diagnostics: read.diagnostics };
  if (keys === undefined && languages.length > 1)
    return { diagnostics: [diagnose('keys-mixed', { path: shown })] };
  const language = keys ?? languages[0] ?? 'zh';
  const schema = await plannedSchema(resolve(cwd, given), language, cwd);
  const { files, diagnostics } = await writeFiles([schema], force);
  if (files.length === 0) return { diagnostics };
  const line = schemaLine(language);
  const isNamed = read.value?.text.split(/\r?\n/).includes(line);
  return {
    diagnostics,
    done: [schema.shown, ...(isNamed ? [] : [`请把这一行放在 ${shown} 的开头：${line}`])],
  };
};
