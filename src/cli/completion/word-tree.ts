import type { Argument, Option } from 'commander';
import type { CliCommand } from '../cli-command.ts';
import { PathArgument, PathOption } from '../paths.ts';
import { ANY_FILE, type Completes, NOTHING } from './completes.ts';

/** An option as the shells complete it. */
export interface CompletionOption {
  /** `--to`. */
  readonly long: string;
  /** `-o`; '' for none. */
  readonly short: string;
  readonly description: string;
  /** What its value is; nothing where it takes none. */
  readonly completes: Completes;
}

/** A command as the shells complete it. */
export interface CompletionCommand {
  /** Words that lead to it: `templates check`; '' for the program itself. */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly commands: readonly CompletionCommand[];
  readonly options: readonly CompletionOption[];
  /** What its arguments are. */
  readonly completes: Completes;
}

/** What can be completed, read off the command tree. */
export function wordTree(command: CliCommand, path: readonly string[] = []): CompletionCommand {
  return {
    path: path.join(' '),
    name: command.name(),
    summary: command.summary(),
    commands: command.commands.map((child) => wordTree(child as CliCommand, [...path, child.name()])),
    options: [
      ...command.options.map((option) => ({
        long: option.long ?? '',
        short: option.short ?? '',
        description: option.description,
        completes: ofOption(option),
      })),
      { long: '--help', short: '-h', description: '显示帮助', completes: NOTHING },
    ],
    completes: ofArgument(command.registeredArguments[0]),
  };
}

function ofOption(option: Option): Completes {
  if (option instanceof PathOption) return option.completes;
  if (option.argChoices) return { what: 'words', words: option.argChoices };
  return option.required ? ANY_FILE : NOTHING;
}

function ofArgument(argument: Argument | undefined): Completes {
  if (argument instanceof PathArgument) return argument.completes;
  return argument?.argChoices ? { what: 'words', words: argument.argChoices } : NOTHING;
}
