import { CommanderError } from 'commander';
import { type CommonOptions, type Result, UsageError } from '../commands/command.ts';
import { type Code, type Diagnostic, diagnose, isFailure } from '../diagnostic/diagnostic.ts';
import { cli as cliMessages } from '../diagnostic/messages/cli.ts';
import { output as outputMessages } from '../diagnostic/messages/output.ts';
import { coloursFor } from './colours.ts';
import type { Dispatch } from './declare.ts';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';
import { report, reportUsage } from './report.ts';

/** Longest line of help: longer ones are hard to read. */
const WIDEST_HELP = 100;

/**
 * Runs the program.
 *
 * @param argv what stands after the program's name
 * @returns the exit code: 0 clean, 1 the input has errors, 2 called wrongly or could not run. Never throws.
 */
export async function cli(argv: readonly string[], io: Io): Promise<number> {
  const stdoutColours = await coloursFor(io.stdout, argv, io);
  const stderrColours = await coloursFor(io.stderr, argv, io);
  let code = 0;

  const dispatch: Dispatch = async (load, names, options) => {
    const { run } = await load();
    const common = options as CommonOptions;
    const result = await run(names, options as never, {
      cwd: io.cwd,
      now: io.now,
      columns: io.stdout.isTTY ? io.stdout.columns : undefined,
      stdoutIsTerminal: io.stdout.isTTY === true,
      palette: stdoutColours,
      ask: io.conversation?.ask,
    });
    if (result.output !== undefined) io.stdout.write(result.output);
    if (result.done && !common.quiet) io.stdout.write(result.done.map((line) => `${line}\n`).join(''));
    const columns = io.stderr.isTTY ? io.stderr.columns : undefined;
    const said = worthSaying(result.diagnostics, common);
    io.stderr.write(await report(said, common.diagnostics, stderrColours, columns));
    code = exitCode(result, common);
  };

  try {
    const program = createProgram(dispatch, {
      palette: stdoutColours,
      columns: Math.min(io.stdout.columns ?? 80, WIDEST_HELP),
      write: (text) => io.stdout.write(text),
      writeError: (text) => io.stderr.write(text),
    });
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (cause) {
    // --help and --version end this way too; help for a missing command is wrong usage.
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
    if (!(cause instanceof UsageError) && io.env.CPPCC_REPORT_DEBUG) {
      io.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`);
    }
    const diagnostic = cause instanceof UsageError ? cause.diagnostic : programError(cause);
    io.stderr.write(await reportUsage(diagnostic, askedFormat(argv), stderrColours));
    return 2;
  } finally {
    io.conversation?.close();
  }
}

function worthSaying(diagnostics: readonly Diagnostic[], { quiet, strict }: CommonOptions) {
  return quiet ? diagnostics.filter((diagnostic) => isFailure([diagnostic], strict ?? false)) : diagnostics;
}

function exitCode({ diagnostics }: Result, { strict }: CommonOptions): number {
  if (diagnostics.some(({ code }) => meansCouldNotRun(code))) return 2;
  return isFailure(diagnostics, strict ?? false) ? 1 : 0;
}

function meansCouldNotRun(code: Code): boolean {
  return code in cliMessages || code in outputMessages;
}

function programError(cause: unknown): Diagnostic {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return diagnose('program-error', { detail: detail.replace(/\s+/g, ' ') });
}

/** The format of diagnostics that the command line asks for, as far as one can tell when it is wrong. */
function askedFormat(argv: readonly string[]): CommonOptions['diagnostics'] {
  const all = argv.join('\n');
  const found = /^--diagnostics[=\n](json|github)$/m.exec(all)?.[1];
  return found === 'json' || found === 'github' ? found : 'human';
}
