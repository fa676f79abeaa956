import type { Run } from '../../commands/command.ts';
import type { CliCommand } from '../cli-command.ts';
import { bash } from './bash.ts';
import { fish } from './fish.ts';
import type { Shell } from './shells.ts';
import { wordTree } from './word-tree.ts';
import { zsh } from './zsh.ts';

const SCRIPTS = { bash, zsh, fish };

/** `completion SHELL`: prints a completion script, read off the tree of `program`. */
export function completionOf(program: CliCommand): Run<object> {
  return async ([shell]) => ({ diagnostics: [], output: SCRIPTS[shell as Shell](wordTree(program)) });
}
