import type { Completes } from './completes.ts';
import type { CompletionCommand, CompletionOption } from './word-tree.ts';

/** A completion script for fish. */
export function fish(root: CompletionCommand): string {
  const lines = [
    `# ${root.name} 的 fish 补全。存到 ~/.config/fish/completions/${root.name}.fish。`,
    `complete -c ${root.name} -f`,
  ];
  visit(root, [], root.name, lines);
  return `${lines.join('\n')}\n`;
}

/** Adds the lines of `command`; `conditions` say that the command line has come to it. */
function visit(
  command: CompletionCommand,
  conditions: readonly string[],
  program: string,
  lines: string[],
): void {
  const names = command.commands.map(({ name }) => name).join(' ');
  const here = names === '' ? conditions : [...conditions, `not __fish_seen_subcommand_from ${names}`];
  const add = (rest: string): void => {
    const condition = here.length > 0 ? ` -n ${quote(here.join('; and '))}` : '';
    lines.push(`complete -c ${program}${condition} ${rest}`);
  };
  for (const option of command.options) add(optionWords(option));
  for (const child of command.commands) add(`-a ${child.name} -d ${quote(child.summary)}`);
  const argument = argumentWords(command.completes);
  if (argument !== '') add(argument);
  for (const child of command.commands) {
    visit(child, [...conditions, `__fish_seen_subcommand_from ${child.name}`], program, lines);
  }
}

function argumentWords(completes: Completes): string {
  switch (completes.what) {
    case 'nothing':
      return '';
    case 'words':
      return `-a ${quote(completes.words.join(' '))}`;
    case 'folders':
      return "-a '(__fish_complete_directories)'";
    case 'files': {
      const { endings } = completes;
      return endings.length === 0 ? '-F' : `-k -a '(__fish_complete_suffix .${endings.join(' .')})'`;
    }
  }
}

function optionWords({ long, short, description, completes }: CompletionOption): string {
  const value = argumentWords(completes);
  const isAny = value === '-F';
  const takes = value === '' ? '' : isAny ? ' -r -F' : ` -x ${value}`;
  return `-l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''}${takes} -d ${quote(description)}`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
