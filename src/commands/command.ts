import { relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Palette } from '../diagnostic/report/palette.ts';

/** What a command knows of the world around it. */
export interface Surroundings {
  /** Working folder, absolute. */
  readonly cwd: string;
  readonly now: () => Date;
  /** Width of the terminal in columns; undefined where stdout is no terminal. */
  readonly columns: number | undefined;
  readonly stdoutIsTerminal: boolean;
  /** Colours for stdout. */
  readonly palette: Palette;
  /** Absent where nobody is there to ask: where stdin or stdout is no terminal. */
  readonly ask?: Ask | undefined;
}

/**
 * Asks the person at the terminal.
 *
 * @param question its last line stands before the answer, lines above it stay above
 * @returns the answer as typed; undefined when the person ends the conversation (Ctrl+C, Ctrl+D)
 */
export type Ask = (question: string) => Promise<string | undefined>;

/** What a command hands back: the outermost layer prints it and derives the exit code. */
export interface Result {
  readonly diagnostics: readonly Diagnostic[];
  /** What the command was asked for; goes to stdout. */
  readonly output?: string | Uint8Array;
  /** What the command has done, one thing a line; goes to stdout, silent under `--quiet`. */
  readonly done?: readonly string[];
}

/** Options that every command takes; see `--help`. */
export interface CommonOptions {
  readonly diagnostics: 'human' | 'json' | 'github';
  readonly color: boolean;
  readonly quiet?: true;
  /** Warnings fail. */
  readonly strict?: true;
}

/**
 * A command's work.
 *
 * @param names the arguments that are no options
 */
export type Run<O> = (
  names: readonly string[],
  options: O & CommonOptions,
  around: Surroundings,
) => Promise<Result>;

/** Stops a command that was called wrongly; the command line reports the diagnostic and returns 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

/**
 * A path that the user gave, for opening: as given, so that diagnostics name it as it was typed, wherever that
 * leads to the same file. Asks the process itself where it stands, for the system opens a relative path there,
 * whatever the surroundings say: `cwd` alone cannot tell whether the path may stay as it is.
 */
export function openable(path: string, cwd: string): string {
  return cwd === process.cwd() ? path : resolve(cwd, path);
}

/** A path as a message shows it: relative to the working folder unless that leads far away. */
export function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, resolve(cwd, path));
  return near.startsWith(`..${sep}..`) ? resolve(cwd, path) : near || '.';
}
