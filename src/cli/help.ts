import type { Argument, Command, Help, Option } from 'commander';
import type { Palette } from '../diagnostic/report/palette.ts';
import { displayWidth, pad } from '../diagnostic/width.ts';
import { wrap } from '../diagnostic/wrap.ts';
import { CliCommand } from './cli-command.ts';

/** Heading of the options that every command has. */
export const COMMON = '通用选项：';

/** Terms wider than this stand on a line of their own. */
const WIDEST_TERM = 26;

type Row = readonly [term: string, description: string];

/** The help of a command, in Chinese, for a terminal of `columns`. */
export function formatHelp(command: Command, helper: Help, palette: Palette, columns: number): string {
  const commands = helper.visibleCommands(command);
  const sections: [string, Row[]][] = [
    ['参数：', helper.visibleArguments(command).map(argumentRow)],
    ['命令：', commands.map((each) => [termOf(each), each.summary() || each.description()])],
    ...groups(helper.visibleOptions(command)),
  ];
  const rows = sections.flatMap(([, section]) => section);
  const width = Math.max(...rows.map(([term]) => displayWidth(term)).filter((each) => each <= WIDEST_TERM));
  const parts = [
    wrap(command.description(), columns).join('\n'),
    `${palette.bold('用法：')}\n  ${usageOf(command)}`,
    ...sections
      .filter(([, section]) => section.length > 0)
      .map(([heading, section]) =>
        [palette.bold(heading), ...table(section, width, palette, columns)].join('\n'),
      ),
  ];
  if (command instanceof CliCommand && command.examples.length > 0) {
    parts.push(
      [
        palette.bold('示例：'),
        ...command.examples.flatMap(({ line, does }) => [
          `  ${palette.dim(`# ${does}`)}`,
          `  ${palette.cyan(line)}`,
        ]),
      ].join('\n'),
    );
  }
  if (!command.parent) {
    parts.push(
      [
        palette.bold('退出码：'),
        '  0 一切正常；1 台账有错误，或文稿与台账不符（加 --strict 时有警告也算）；2 命令写错了，或写不了文件',
      ].join('\n'),
      '运行 cppcc-report <命令> --help 查看每条命令的选项和示例。',
    );
  }
  return `${parts.join('\n\n')}\n`;
}

/** Options under their headings: the command's own first. */
function groups(options: readonly Option[]): [string, Row[]][] {
  const isCommon = (option: Option): boolean => option.helpGroupHeading === COMMON;
  const own = options.filter((option) => !isCommon(option)).map(optionRow);
  const common = options.filter(isCommon).map(optionRow);
  return own.length === 0
    ? [['选项：', common]]
    : [
        ['选项：', own],
        [COMMON, common],
      ];
}

function usageOf(command: Command): string {
  const line = command instanceof CliCommand ? command.line : command.name();
  const names = command.registeredArguments.map(argumentTerm);
  return [line, ...(command.commands.length > 0 ? ['<命令>'] : []), ...names, '[选项]'].join(' ');
}

function termOf(command: Command): string {
  return [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' ');
}

function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '…' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

function argumentRow(argument: Argument): Row {
  return [argumentTerm(argument), argument.description];
}

function optionRow(option: Option): Row {
  const flags = option.short ? option.flags : `    ${option.flags}`;
  return [flags, option.description];
}

function table(rows: readonly Row[], width: number, palette: Palette, columns: number): string[] {
  const indent = width + 4;
  return rows.flatMap(([term, description]) => {
    const [first = '', ...rest] = wrap(description, Math.max(20, columns - indent));
    const head = `  ${palette.cyan(pad(term, width))}`;
    const lines = displayWidth(term) > width ? [head, ' '.repeat(indent) + first] : [`${head}  ${first}`];
    return [...lines, ...rest.map((line) => ' '.repeat(indent) + line)];
  });
}
