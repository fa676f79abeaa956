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
  if (command.takes === 'log') add("-k -a '(__fish_complete_suffix .yaml .yml)'");
  if (command.takes === 'value') add(`-a ${quote(command.values.join(' '))}`);
  for (const child of command.commands) {
    visit(child, [...conditions, `__fish_seen_subcommand_from ${child.name}`], program, lines);
  }
}

function optionWords({ long, short, description, takes, values }: CompletionOption): string {
  const value = {
    nothing: '',
    value: ` -x -a ${quote(values.join(' '))}`,
    folder: " -x -a '(__fish_complete_directories)'",
    file: ' -r -F',
  }[takes];
  return `-l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''}${value} -d ${quote(description)}`;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
