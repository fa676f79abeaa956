import { extname } from 'node:path';
import { diagnose, hasErrors } from '../diagnostic/diagnostic.ts';
import { type Run, type Surroundings, UsageError } from './command.ts';
import { listedFigures } from './listed-figures.ts';
import { filesOf, loadLogs } from './load-log.ts';
import { madeFile } from './made-file.ts';
import { checkStdout } from './targets.ts';

/** Options of `export`. */
export interface ExportOptions {
  /** The file to write, `-` for stdout. */
  readonly output?: string;
  readonly force?: true;
}

/** `export LOG`: the log as a workbook, from which `import` makes the same log. */
export const run: Run<ExportOptions> = async ([given = ''], { output, force = false }, around) => {
  const target = targetOf(given, output, around);
  const { logs, diagnostics } = await loadLogs([given], around.cwd);
  const [loaded] = logs;
  if (hasErrors(diagnostics) || !loaded) return { diagnostics };
  const { exportSheets } = await import('../sheets/export-sheets.ts');
  const { tooLong } = await import('../sheets/too-long.ts');
  const sheets = exportSheets(loaded.written, loaded, listedFigures(loaded.figures, false));
  const found = [...diagnostics, ...tooLong(sheets)];
  if (hasErrors(found)) return { diagnostics: found };
  const { writeXlsx } = await import('../write/xlsx/write-xlsx.ts');
  const content = await writeXlsx(sheets);
  if (!target) return { diagnostics: found, output: content };
  const { writeFiles } = await import('../output/write-files.ts');
  const written = await writeFiles([{ ...target, kind: 'xlsx', content }], force, filesOf(logs));
  return {
    diagnostics: [...found, ...written.diagnostics],
    done: written.files.map(({ shown }) => shown),
  };
};

/**
 * Where the workbook goes: to `output`, else beside the log under its name; undefined for stdout.
 *
 * @throws UsageError if it is to have another extension, or if stdout is a terminal
 */
function targetOf(given: string, output: string | undefined, { cwd, stdoutIsTerminal }: Surroundings) {
  if (output === '-') {
    checkStdout('xlsx', stdoutIsTerminal);
    return undefined;
  }
  const extension = extname(output ?? '').toLowerCase();
  if (output !== undefined && extension !== '.xlsx' && extension !== '') {
    throw new UsageError(diagnose('conflicting-options', { with: 'no-workbook', output }));
  }
  return madeFile(given, output, '.xlsx', cwd);
}
