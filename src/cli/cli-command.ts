import { Command, type Option } from 'commander';
import { UsageError } from '../commands/command.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';

/** A line of a command's examples: what to type and what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/**
 * commander's command, whose complaints are English, made to complain in the program's own diagnostics: the
 * methods below are the ones that it calls for each kind of wrong usage.
 */
export class CliCommand extends Command {
  readonly examples: Example[] = [];

  override createCommand(name?: string): CliCommand {
    const command = new CliCommand(name);
    command.helpCommand(false);
    return command;
  }

  /** Adds an example to the help. */
  example(line: string, does: string): this {
    this.examples.push({ line, does });
    return this;
  }

  /** `cppcc-report templates list`. */
  get line(): string {
    return this.parent ? `${(this.parent as CliCommand).line} ${this.name()}` : this.name();
  }

  unknownOption(written: string): never {
    const flag = written.replace(/=.*/s, '');
    const known = ['--help', ...this.options.flatMap(({ long }) => long ?? [])];
    const suggestion = flag.startsWith('--') ? closest(flag, known) : undefined;
    throw new UsageError(diagnose('unknown-option', { written: flag, suggestion, command: this.line }));
  }

  /**
   * The command that `names` lead to from this one.
   *
   * @throws UsageError if there is none
   */
  under([name, ...more]: readonly string[]): CliCommand {
    if (name === undefined) return this;
    const child = this.commands.find((command) => command.name() === name);
    return child ? (child as CliCommand).under(more) : this.unknownCommand(name);
  }

  unknownCommand(written = this.args[0] ?? ''): never {
    const found = closest(
      written,
      this.commands.map((command) => command.name()),
    );
    const meant = /\.ya?ml$/i.test(written) && !this.parent ? `build ${written}` : found;
    const suggestion = meant === undefined ? undefined : `${this.line} ${meant}`;
    throw new UsageError(diagnose('unknown-command', { written, suggestion }));
  }

  missingArgument(name: string): never {
    throw new UsageError(diagnose('missing-argument', { name, command: this.line }));
  }

  optionMissingArgument(option: Option): never {
    throw new UsageError(
      diagnose('missing-value', { option: option.long ?? option.flags, command: this.line }),
    );
  }

  missingMandatoryOptionValue(option: Option): never {
    throw new UsageError(
      diagnose('missing-option', { option: option.long ?? option.flags, command: this.line }),
    );
  }

  _excessArguments(received: readonly string[]): never {
    const written = received.slice(this.registeredArguments.length).join(' ');
    throw new UsageError(diagnose('too-many-arguments', { written, command: this.line }));
  }
}
