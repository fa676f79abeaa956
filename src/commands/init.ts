import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { diagnose } from '../diagnostic/diagnostic.ts';
import type { PlannedFile } from '../output/planned-file.ts';
import { writeFiles } from '../output/write-files.ts';
import { packageFolder } from '../source/package-folder.ts';
import { schemaLine } from '../vocabulary/editor-schema.ts';
import { type Result, type Run, shownPath, UsageError } from './command.ts';
import { schemaBeside } from './schema-beside.ts';

/** The year that the starter log is written for. */
const WRITTEN_FOR = 2024;
/** Extensions of spreadsheets in which no log is written: text in them would open as nonsense. */
const OTHER_WORKBOOKS = new Set(['.xls', '.et', '.ods', '.csv', '.xlsm']);

/**
 * `init [FILE]`: writes a commented starter log with the schema that editors read beside it, or prints the log for `-`;
 * for a name that ends in .xlsx a blank ledger for spreadsheets. Never overwrites.
 */
export const run: Run<object> = async ([given], _options, { cwd, now, stdoutIsTerminal }) => {
  const year = yearOf(given) ?? now().getFullYear();
  const extension = extname(given ?? '').toLowerCase();
  if (OTHER_WORKBOOKS.has(extension)) {
    throw new UsageError(diagnose('conflicting-options', { with: 'other-workbook', output: given ?? '' }));
  }
  if (given !== undefined && extension === '.xlsx') {
    const path = resolve(cwd, given);
    const shown = shownPath(path, cwd);
    const blank = { path, shown, kind: 'other', content: await blankLedger(year) } as const;
    return written([blank], stdoutIsTerminal, `填好以后：cppcc-report import ${shown}`);
  }
  const starter = await readFile(join(packageFolder('templates'), 'init', 'log.yaml'), 'utf8');
  const log = forYear(starter, year);
  if (given === '-') return { diagnostics: [], output: log };

  const path = resolve(cwd, given === undefined ? `${year}.yaml` : withExtension(given));
  const shown = shownPath(path, cwd);
  const schema = await schemaBeside(path, 'zh', cwd);
  const content = Buffer.from(schema ? `${schemaLine('zh')}\n${log}` : log);
  const planned: PlannedFile = { path, shown, kind: 'other', content };
  return written(
    schema ? [planned, schema] : [planned],
    stdoutIsTerminal,
    `接下来：cppcc-report build ${shown}`,
  );
};

/** @param next what to do next, said on a terminal */
async function written(
  planned: readonly PlannedFile[],
  stdoutIsTerminal: boolean,
  next: string,
): Promise<Result> {
  const { files, diagnostics } = await writeFiles(planned, false);
  const names = files.map(({ shown }) => shown);
  return { diagnostics, done: names.length > 0 && stdoutIsTerminal ? [...names, next] : names };
}

async function blankLedger(year: number): Promise<Uint8Array> {
  const { blankSheets } = await import('../sheets/blank-sheets.ts');
  const { writeXlsx } = await import('../write/xlsx/write-xlsx.ts');
  return writeXlsx(blankSheets(year));
}

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
