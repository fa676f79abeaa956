import { extname } from 'node:path';
import { type Diagnostic, diagnose, hasErrors } from '../diagnostic/diagnostic.ts';
import { settingsYear } from '../intake/exported/settings.ts';
import type { Intake } from '../intake/intake.ts';
import { takeIn } from '../intake/take-in.ts';
import { identityOf } from '../output/inspect-target.ts';
import type { PlannedFile } from '../output/planned-file.ts';
import { stampYaml } from '../output/stamp-yaml.ts';
import { withLock } from '../output/with-lock.ts';
import { type Written, writeFiles } from '../output/write-files.ts';
import { readYamlText } from '../read/read-yaml.ts';
import { mendAgainst } from '../validate/hold-against.ts';
import { type KeyLanguage, schemaLine } from '../vocabulary/editor-schema.ts';
import { LOG_SCHEMA } from '../vocabulary/schema.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openable, type Run, shownPath, UsageError } from './command.ts';
import { chooseSheets } from './import/choose-sheets.ts';
import { type Composed, compose } from './import/compose.ts';
import { mappingOf } from './import/mapping-option.ts';
import { relocate } from './import/relocate.ts';
import { reportLines, summaryLine } from './import/report.ts';
import { ledgerOf } from './load-log.ts';
import { madeFile } from './made-file.ts';
import { schemaBeside } from './schema-beside.ts';

/** Options of `import`. */
export interface ImportOptions {
  /** The log to write, `-` for stdout. */
  readonly output?: string;
  /** `列名=字段`, or files of them. */
  readonly map?: readonly string[];
  readonly year?: number;
  /** Names of sheets; none stands for all. */
  readonly sheet?: readonly string[];
  readonly keys?: KeyLanguage;
  readonly dryRun?: true;
  readonly force?: true;
}

/**
 * `import WORKBOOK`: makes a log of a workbook and says how it was understood. A log with errors is written all the
 * same, each complaint at its cell: nothing that a person typed is lost, and it can be mended in either place.
 */
export const run: Run<ImportOptions> = async ([given = ''], options, around) => {
  const { cwd, stdoutIsTerminal } = around;
  const target = targetOf(given, options.output, cwd);
  const { map = [], sheet = [], keys = 'zh', year } = options;
  const mapped = await mappingOf(map, cwd);
  const shown = shownPath(given, cwd);
  const read = await readWorkbook(openable(given, cwd), shown);
  const before = [...mapped.diagnostics, ...read.diagnostics];
  if (!read.value || !mapped.value || hasErrors(mapped.diagnostics)) return { diagnostics: before };
  const workbook = chooseSheets(read.value, sheet);
  const { mapping, files } = mapped.value;
  const ofDates = year ?? settingsYear(workbook);
  const taken = takeIn(workbook, {
    mapping,
    ...(ofDates !== undefined && { year: ofDates }),
  });
  if (!taken.value) return { diagnostics: [...before, ...taken.diagnostics] };
  const intake = taken.value;
  const account = reportLines(workbook, intake, around);
  if (isEmpty(intake)) {
    const found = [...before, ...taken.diagnostics];
    const said = hasErrors(found) ? found : [...found, diagnose('workbook-without-entries', { path: shown })];
    return { diagnostics: said, done: [...account, summaryLine(intake, said, undefined)] };
  }
  // What is checked is what will be written, its first line included: places in it are those of the file.
  const schema = await schemaBeside(target.path, keys, cwd);
  const composed = compose(intake, keys, year, schema && schemaLine(keys));
  const said = [...before, ...taken.diagnostics, ...checked(composed, workbook, intake, target.shown, cwd)];
  if (composed.text === undefined) {
    return { diagnostics: said, done: [...account, summaryLine(intake, said, undefined)] };
  }
  if (options.dryRun) {
    return {
      diagnostics: said,
      output: [...account, summaryLine(intake, said, undefined)].map((line) => `${line}\n`).join(''),
    };
  }
  if (options.output === '-') return { diagnostics: said, output: composed.text };
  const inputs = [openable(given, cwd), ...files];
  const file: PlannedFile = { ...target, kind: 'yaml', content: Buffer.from(stampYaml(composed.text)) };
  const planned = schema ? [file, schema] : [file];
  const written = await locked(openable(file.shown, cwd), () =>
    writeFiles(planned, options.force ?? false, inputs),
  );
  const [log, ...others] = written.files;
  if (!log) return { diagnostics: [...said, ...written.diagnostics], done: account };
  const beside = others.map(({ shown }) => `${shown}：VS Code 用的提示文件`);
  const next = stdoutIsTerminal && !hasErrors(said) ? [`接下来：cppcc-report build ${log.shown}`] : [];
  return {
    diagnostics: [...said, ...written.diagnostics],
    done: [...account, summaryLine(intake, said, log.shown), ...beside, ...next],
  };
};

/** Under a lock where a log stands already: an entry that is being added to it makes it one that somebody has edited. */
async function locked(path: string, write: () => Promise<Written>): Promise<Written> {
  if ((await identityOf(path)) === undefined) return write();
  const { value, diagnostics } = await withLock(path, write);
  return value ?? { files: [], backups: [], diagnostics };
}

/** Nothing was found that could be an entry, and nothing else that belongs into a log. */
function isEmpty({ activities, proposals, settings }: Intake): boolean {
  return activities.length === 0 && proposals.length === 0 && settings.trim() === '';
}

/** Where the log goes: to `output`, else beside the workbook under its name. @throws UsageError for what is no name of a log */
function targetOf(given: string, output: string | undefined, cwd: string) {
  const extension = extname(output ?? '');
  if (output !== undefined && !/^(?:\.ya?ml)?$/i.test(extension))
    throw new UsageError(diagnose('conflicting-options', { with: 'no-log', output }));
  return madeFile(given, output === '-' ? undefined : output, '.yaml', cwd);
}

/** What all the stages of a log have to say of the composed one, at the cells that it comes from. */
function checked(
  { text, settings, diagnostics }: Composed,
  workbook: Workbook,
  intake: Intake,
  shown: string,
  cwd: string,
): Diagnostic[] {
  if (text === undefined) return relocate(diagnostics, { workbook, intake, log: undefined, settings });
  const { value: main, diagnostics: ofReading } = readYamlText(shown, text);
  const ledger = main && ledgerOf({ main, parts: [], incomplete: false }, shown, cwd);
  const all = [...diagnostics, ...ofReading, ...(ledger?.diagnostics ?? [])];
  if (all.length === 0) return [];
  // Holding a log against its schema takes out of it what does not fit: places are looked up in another reading of it.
  const { value: again } = readYamlText(shown, text);
  const log = again && mendAgainst(again, LOG_SCHEMA).file;
  return relocate(all, { workbook, intake, log, settings });
}
