import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inspectTarget } from '../output/inspect-target.ts';
import type { PlannedFile } from '../output/planned-file.ts';
import { packageFolder } from '../source/package-folder.ts';
import { EDITOR_SCHEMAS, type KeyLanguage } from '../vocabulary/editor-schema.ts';
import { shownPath } from './command.ts';

/**
 * The schema that editors read, to be written beside a log: the log's `schemaLine` leads to it.
 *
 * @param log absolute path
 */
export async function plannedSchema(log: string, language: KeyLanguage, cwd: string): Promise<PlannedFile> {
  const { beside, packaged } = EDITOR_SCHEMAS[language];
  const path = join(dirname(log), beside);
  const content = await readFile(join(packageFolder('schemas'), 'editor', packaged));
  return { path, shown: shownPath(path, cwd), kind: 'schema', content };
}

/**
 * The schema for a log that is being made, to be written together with it; undefined where a file that is not the
 * program's own has its name, or one that a person has edited. The log then goes without a `schemaLine`.
 */
export async function schemaBeside(
  log: string,
  language: KeyLanguage,
  cwd: string,
): Promise<PlannedFile | undefined> {
  const schema = await plannedSchema(log, language, cwd);
  const { action } = await inspectTarget(schema, false, new Set());
  return action === 'refuse' ? undefined : schema;
}
