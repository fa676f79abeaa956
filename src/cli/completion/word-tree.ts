import type { CliCommand } from '../cli-command.ts';

/** An option as the shells complete it. */
export interface CompletionOption {
  /** `--to`. */
  readonly long: string;
  /** `-o`; '' for none. */
  readonly short: string;
  readonly description: string;
  /** What follows it: nothing, a folder, a file, or one of `values`. */
  readonly takes: 'nothing' | 'folder' | 'file' | 'value';
  readonly values: readonly string[];
}

/** A command as the shells complete it. */
export interface CompletionCommand {
  /** Words that lead to it: `templates check`; '' for the program itself. */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly commands: readonly CompletionCommand[];
  readonly options: readonly CompletionOption[];
  /** What its arguments are: logs, one of `values`, any file, or none. */
  readonly takes: 'nothing' | 'log' | 'value';
  readonly values: readonly string[];
}

/** What can be completed, read off the command tree. */
export function wordTree(command: CliCommand, path: readonly string[] = []): CompletionCommand {
  const [argument] = command.registeredArguments;
  const values = argument?.argChoices ?? [];
  const isLog = argument !== undefined && /台账|文件/.test(argument.name());
  return {
    path: path.join(' '),
    name: command.name(),
    summary: command.summary(),
    commands: command.commands.map((child) => wordTree(child as CliCommand, [...path, child.name()])),
    options: [
      ...command.options.map(({ long, short, flags, description, argChoices = [] }) => ({
        long: long ?? '',
        short: short ?? '',
        description,
        takes: takes(flags, argChoices),
        values: argChoices,
      })),
      { long: '--help', short: '-h', description: '显示帮助', takes: 'nothing', values: [] },
    ],
    takes: values.length > 0 ? 'value' : isLog ? 'log' : 'nothing',
    values,
  };
}

function takes(flags: string, choices: readonly string[]): CompletionOption['takes'] {
  if (!flags.includes('<')) return 'nothing';
  if (choices.length > 0) return 'value';
  return flags.includes('文件夹') ? 'folder' : 'file';
}
