import type { Figure } from '../compute/catalogue.ts';
import { type Diagnostic, diagnose, hasErrors } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { logEvidence } from '../evidence/log-evidence.ts';
import { loadStyle } from '../write/style/load-style.ts';
import { openable, type Result, type Run, type Surroundings, UsageError } from './command.ts';
import { isDocument } from './explain/subject.ts';
import { contentOf, type EvidenceFormat, TEXT_FORMATS, targetOf } from './explain/target.ts';
import { listedFigures } from './listed-figures.ts';
import { filesOf, type LoadedLog, loadLogs } from './load-log.ts';
import { checkStdout, formatOf } from './targets.ts';

/** Options of `explain`. */
export interface ExplainOptions {
  readonly log?: readonly string[];
  readonly to?: EvidenceFormat;
  /** The file to write, `-` for stdout. */
  readonly output?: string;
  readonly style?: string;
  /** Keeps figures that are zero. */
  readonly all?: true;
  readonly force?: true;
}

/** What is to be explained, with the files that it was read from. */
interface Explained {
  readonly evidence?: Evidence;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly string[];
}

/**
 * `explain LOG NAME`, `explain LOG`, `explain DOCUMENT --log LOG…`: figures, how they came about, and every entry
 * that they rest on; on the terminal, or as an attachment that an office can hand in.
 */
export const run: Run<ExplainOptions> = async ([given = '', name], options, around) => {
  const format = formatAsked(options, around);
  const { evidence, diagnostics, inputs } = (await isDocument(given, options.log, around.cwd))
    ? await ofDocument(given, name, options.log ?? [], around)
    : await ofLog(given, name, options, around);
  if (!evidence) return { diagnostics };
  if (format === undefined) {
    const { evidenceText } = await import('../evidence/evidence-text.ts');
    return { diagnostics, output: evidenceText(evidence, around.palette) };
  }
  return write(evidence, format, given, { diagnostics, inputs }, options, around);
};

/** Undefined for the terminal's own form. */
function formatAsked(
  { to, output }: ExplainOptions,
  { stdoutIsTerminal }: Surroundings,
): EvidenceFormat | undefined {
  if (output === undefined) return to;
  const format =
    formatOf(to, output, ['docx', 'xlsx', 'md', 'json']) ?? (output === '-' ? undefined : 'docx');
  if (output === '-' && format) checkStdout(format, stdoutIsTerminal);
  return format;
}

async function ofLog(
  given: string,
  written: string | undefined,
  { all }: ExplainOptions,
  { cwd }: Surroundings,
): Promise<Explained> {
  const { logs, diagnostics } = await loadLogs([given], cwd);
  const [loaded] = logs;
  const inputs = filesOf(logs);
  if (hasErrors(diagnostics) || !loaded) return { diagnostics, inputs };
  const figures =
    written === undefined ? listedFigures(loaded.figures, all === true) : [figureOf(loaded, written)];
  return { evidence: logEvidence(loaded, figures), diagnostics, inputs };
}

function figureOf({ figures }: LoadedLog, written: string): Figure {
  // People copy the name with its braces.
  const name = written.replace(/^\{\{\s*|\s*\}\}$/g, '').normalize('NFC');
  const figure = figures.find(name);
  if (figure) return figure;
  const suggestion = closest(name, figures.catalogue.keys());
  throw new UsageError(diagnose('unknown-figure-name', { written, suggestion }));
}

async function ofDocument(
  given: string,
  name: string | undefined,
  paths: readonly string[],
  { cwd }: Surroundings,
): Promise<Explained> {
  if (name !== undefined) {
    throw new UsageError(diagnose('conflicting-options', { with: 'name-in-document', name }));
  }
  if (paths.length === 0) throw new UsageError(diagnose('document-without-log', { path: given }));
  const { logs, diagnostics } = await loadLogs(paths, cwd);
  const { explainDocument } = await import('./explain/document.ts');
  const explained = await explainDocument(given, hasErrors(diagnostics) ? [] : logs, cwd);
  const all = [...diagnostics, ...explained.diagnostics];
  const inputs = [openable(given, cwd), ...filesOf(logs)];
  return {
    ...(explained.value && !hasErrors(all) && { evidence: explained.value }),
    diagnostics: all,
    inputs,
  };
}

async function write(
  evidence: Evidence,
  format: EvidenceFormat,
  given: string,
  { diagnostics, inputs }: Explained,
  options: ExplainOptions,
  { cwd }: Surroundings,
): Promise<Result> {
  if (format === 'docx') checkLength(evidence);
  const styled = options.style === undefined ? undefined : openable(options.style, cwd);
  const style = await loadStyle(styled);
  const found = [...diagnostics, ...style.diagnostics];
  if (hasErrors(found) || !style.value) return { diagnostics: found };
  const isPrinted = options.output === '-' || (options.output === undefined && TEXT_FORMATS.has(format));
  const content = await contentOf(evidence, format, style.value, !isPrinted);
  if (isPrinted) return { diagnostics: found, output: content };
  const { writeFiles } = await import('../output/write-files.ts');
  const file = { ...targetOf(given, options.output, format, cwd), kind: format, content };
  const kept = styled === undefined ? inputs : [...inputs, styled];
  const written = await writeFiles([file], options.force ?? false, kept);
  return {
    diagnostics: [...found, ...written.diagnostics],
    done: written.files.map(({ shown }) => shown),
  };
}

/** Entries beyond which a document is no help to anybody: Word takes minutes to open a thousand pages of tables. */
const MOST_ENTRIES = 10_000;

/** @throws UsageError if a document would have too many rows */
function checkLength({ figures }: Evidence): void {
  const entries = figures.reduce((sum, figure) => sum + figure.entries.length, 0);
  if (entries > MOST_ENTRIES) throw new UsageError(diagnose('too-long-for-docx', { entries }));
}
