import type { CliCommand } from './cli-command.ts';
import type { Dispatch, Load } from './program.ts';

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
