import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { PlannedFile } from '../output/planned-file.ts';
import { writeFiles } from '../output/write-files.ts';
import { packageFolder } from '../source/package-folder.ts';
import { schemaLine } from '../vocabulary/editor-schema.ts';
import { type Run, shownPath } from './command.ts';
import { schemaBeside } from './schema-beside.ts';

/** The year that the starter log is written for. */
const WRITTEN_FOR = 2024;

/**
 * `init [FILE]`: writes a commented starter log with the schema that editors read beside it, or prints the log for `-`.
 * Never overwrites.
 */
export const run: Run<object> = async ([given], _options, { cwd, now, stdoutIsTerminal }) => {
  const year = yearOf(given) ?? now().getFullYear();
  const written = await readFile(join(packageFolder('templates'), 'init', 'log.yaml'), 'utf8');
  const log = forYear(written, year);
  if (given === '-') return { diagnostics: [], output: log };

  const path = resolve(cwd, given === undefined ? `${year}.yaml` : withExtension(given));
  const shown = shownPath(path, cwd);
  const schema = await schemaBeside(path, 'zh', cwd);
  const content = Buffer.from(schema ? `${schemaLine('zh')}\n${log}` : log);
  const planned: PlannedFile = { path, shown, kind: 'other', content };
  const { files, diagnostics } = await writeFiles(schema ? [planned, schema] : [planned], false);
  const next = stdoutIsTerminal ? [`接下来：cppcc-report build ${shown}`] : [];
  return { diagnostics, done: files.length === 0 ? [] : [...files.map((file) => file.shown), ...next] };
};

/** `init 2024` means 2024.yaml. */
function withExtension(given: string): string {
  return extname(given) === '' ? `${given}.yaml` : given;
}

/** The year in a log's name, such as 2024.yaml. */
function yearOf(path: string | undefined): number | undefined {
  const found = /(?<!\d)20\d\d(?!\d)/.exec(basename(path ?? ''))?.[0];
  return found === undefined ? undefined : Number(found);
}

/** Moves every year in the starter log by the same distance. */
function forYear(log: string, year: number): string {
  return log.replace(/(?<!\d)20\d\d(?!\d)/g, (found) => String(Number(found) + year - WRITTEN_FOR));
}
