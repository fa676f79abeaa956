import type { Completes } from './completes.ts';
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
    elif [[ -z $2 || $each =~ $2 ]]; then printf '%s\\n' "$each"; fi
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
    .filter(([, option]) => option.completes.what !== 'nothing')
    .map(([path, option]) => `    ${patterns(path, option)}) ${reply(option.completes)}; return ;;`)
    .join('\n');
}

function patterns(path: string, { long, short }: CompletionOption): string {
  return [long, short]
    .filter(Boolean)
    .map((flag) => `'${path}:${flag}'`)
    .join('|');
}

function reply(completes: Completes): string {
  switch (completes.what) {
    case 'nothing':
      return ':';
    case 'words':
      return replyWords(completes.words);
    case 'folders':
      return 'COMPREPLY=($(compgen -d -- "$word")); compopt -o filenames 2>/dev/null';
    case 'files':
      return `_cppcc_report_files "$word" '${pattern(completes.endings)}'`;
  }
}

function replyWords(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$word"))`;
}

/** A regular expression for names that end so; '' for any name. */
function pattern(endings: readonly string[]): string {
  return endings.length === 0 ? '' : `\\.(${endings.join('|')})$`;
}

function optionWords(root: CompletionCommand): string {
  return all(root)
    .map(({ path, options }) => `      '${path}') ${replyWords(options.map(({ long }) => long))} ;;`)
    .join('\n');
}

function argumentWords(root: CompletionCommand): string {
  return all(root)
    .map(({ path, commands, completes }) => {
      const words = commands.map(({ name }) => name);
      return `    '${path}') ${words.length > 0 ? replyWords(words) : reply(completes)} ;;`;
    })
    .join('\n');
}
