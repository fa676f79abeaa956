import type { CompletionCommand, CompletionOption } from './word-tree.ts';

/** A completion script for bash 3.2 and later, which needs no other package. */
export function bash(root: CompletionCommand): string {
  return `# ${root.name} 的 bash 补全。写进 ~/.bashrc，或存到 bash-completion 的文件夹。
_cppcc_report() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} path='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$path \${COMP_WORDS[i]}" in
${commandPaths(root)}
    esac
  done
  case "$path:$before" in
${optionValues(root)}
  esac
  if [[ $word == -* ]]; then
    case "$path" in
${optionWords(root)}
    esac
    return
  fi
  case "$path" in
${argumentWords(root)}
  esac
}

_cppcc_report_files() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "$1" | while IFS= read -r each; do
    if [[ -d $each ]]; then printf '%s/\\n' "$each"
    elif [[ -z $2 || $each == *.yaml || $each == *.yml ]]; then printf '%s\\n' "$each"; fi
  done))
  compopt -o filenames -o nospace 2>/dev/null
  [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} != */ ]] && compopt +o nospace 2>/dev/null
}

complete -F _cppcc_report ${root.name}
`;
}

function all(command: CompletionCommand): CompletionCommand[] {
  return [command, ...command.commands.flatMap(all)];
}

function commandPaths(root: CompletionCommand): string {
  return all(root)
    .flatMap((command) => command.commands.map((child) => [command.path, child] as const))
    .map(([path, child]) => `      '${path} ${child.name}') path='${child.path}' ;;`)
    .join('\n');
}

function optionValues(root: CompletionCommand): string {
  return all(root)
    .flatMap((command) => command.options.map((option) => [command.path, option] as const))
    .filter(([, option]) => option.takes !== 'nothing')
    .map(([path, option]) => `    ${patterns(path, option)}) ${reply(option)}; return ;;`)
    .join('\n');
}

function patterns(path: string, { long, short }: CompletionOption): string {
  return [long, short]
    .filter(Boolean)
    .map((flag) => `'${path}:${flag}'`)
    .join('|');
}

function reply({ takes, values }: CompletionOption): string {
  if (takes === 'value') return `COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$word"))`;
  if (takes === 'folder') return 'COMPREPLY=($(compgen -d -- "$word")); compopt -o filenames 2>/dev/null';
  return '_cppcc_report_files "$word" ""';
}

function optionWords(root: CompletionCommand): string {
  return all(root)
    .map(({ path, options }) => {
      const words = options.map(({ long }) => long).join(' ');
      return `      '${path}') COMPREPLY=($(compgen -W '${words}' -- "$word")) ;;`;
    })
    .join('\n');
}

function argumentWords(root: CompletionCommand): string {
  return all(root)
    .map(({ path, commands, takes, values }) => {
      const words = commands.length > 0 ? commands.map(({ name }) => name) : values;
      if (words.length > 0)
        return `    '${path}') COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$word")) ;;`;
      return takes === 'log' ? `    '${path}') _cppcc_report_files "$word" yaml ;;` : '';
    })
    .filter(Boolean)
    .join('\n');
}
