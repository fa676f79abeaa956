import type { Completes } from './completes.ts';
import type { CompletionCommand, CompletionOption } from './word-tree.ts';

/** A completion function for zsh: to be stored as `_cppcc-report` in a folder of `fpath`. */
export function zsh(root: CompletionCommand): string {
  return `#compdef ${root.name}
# ${root.name} 的 zsh 补全。存为 fpath 里的 _${root.name}，再运行 compinit。

${functions(root)}
if [ "$funcstack[1]" = "${functionName(root)}" ]; then
  ${functionName(root)} "$@"
else
  compdef ${functionName(root)} ${root.name}
fi
`;
}

function functionName({ path }: CompletionCommand): string {
  return ['_cppcc-report', ...path.split(' ').filter(Boolean)].join('-');
}

function functions(command: CompletionCommand): string {
  return (
    command.commands.map(functions).join('') + (command.commands.length > 0 ? branch(command) : leaf(command))
  );
}

function leaf(command: CompletionCommand): string {
  const specs = [...command.options.map(optionSpec), ...argumentSpec(command)];
  return `${functionName(command)}() {
  _arguments -s \\
${specs.map((spec) => `    ${spec}`).join(' \\\n')}
}

`;
}

function branch(command: CompletionCommand): string {
  const names = command.commands.map(({ name, summary }) => quote(`${name}:${escapeColon(summary)}`));
  const cases = command.commands.map((child) => `        ${child.name}) ${functionName(child)} ;;`);
  return `${functionName(command)}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C \\
${command.options.map((option) => `    ${optionSpec(option)} \\\n`).join('')}    '1: :->command' \\
    '*:: :->rest'
  case $state in
    command)
      local -a commands=(
${names.map((name) => `        ${name}`).join('\n')}
      )
      _describe '命令' commands
      ;;
    rest)
      case $words[1] in
${cases.join('\n')}
      esac
      ;;
  esac
}

`;
}

function optionSpec({ long, short, description, completes }: CompletionOption): string {
  const text = `[${description.replace(/[[\]\\]/g, '\\$&').replaceAll(':', '\\:')}]`;
  const action = completes.what === 'nothing' ? '' : `: :${actionOf(completes)}`;
  const exclusive = short ? `(${short} ${long})` : '';
  const flags = short ? `{${short},${long}}` : quote(long);
  return short ? `${quote(exclusive)}${flags}${quote(text + action)}` : quote(`${long}${text}${action}`);
}

function argumentSpec({ completes }: CompletionCommand): string[] {
  if (completes.what === 'nothing') return [];
  return [quote(`${completes.what === 'words' ? '1' : '*'}: :${actionOf(completes)}`)];
}

function actionOf(completes: Completes): string {
  switch (completes.what) {
    case 'nothing':
      return '';
    case 'words':
      return `(${completes.words.join(' ')})`;
    case 'folders':
      return '_files -/';
    case 'files': {
      const { endings } = completes;
      return endings.length === 0 ? '_files' : `_files -g "*.(${endings.join('|')})(-.)"`;
    }
  }
}

function escapeColon(text: string): string {
  return text.replaceAll(':', '\\:');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
