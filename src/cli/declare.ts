import type { Run } from '../commands/command.ts';
import type { CliCommand } from './cli-command.ts';

/** Loads a command's code, which happens only when the command is run. */
export type Load = () => Promise<{ readonly run: Run<never> }>;

/** Called when the command line has been understood. */
export type Dispatch = (load: Load, names: readonly string[], options: object) => Promise<void>;

/** Declares a command under `parent`; `load` loads its code when it is run. */
export type Declare = (parent: CliCommand, name: string, summary: string, load: Load) => CliCommand;

/** A `Declare` for commands that are handed to `dispatch`. */
export function declareWith(dispatch: Dispatch): Declare {
  return (parent, name, summary, load) => {
    const command = parent.command(name);
    command.summary(summary).description(`${summary}。`);
    command.action((...given: unknown[]) => {
      const names = given
        .slice(0, -2)
        .flat()
        .filter((each): each is string => typeof each === 'string');
      return dispatch(load, names, command.opts());
    });
    return command;
  };
}
