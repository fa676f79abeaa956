import { Option } from 'commander';
import type { CliCommand } from './cli-command.ts';
import { COMMON } from './help.ts';
import { folderOption, PathOption } from './paths.ts';
import { oneOf, several } from './values.ts';

/** Adds the options that every command takes to each command under `command`. */
export function addCommonOptions(command: CliCommand): void {
  for (const child of command.commands) addCommonOptions(child as CliCommand);
  if (command.commands.length > 0) return;
  command
    .addOption(
      oneOf('--diagnostics <格式>', '问题怎么报：human（默认，给人看）、json、github（供 CI）', {
        human: 'human',
        json: 'json',
        github: 'github',
      })
        .default('human')
        .helpGroup(COMMON),
    )
    .addOption(new Option('--no-color', '不用颜色；设置环境变量 NO_COLOR 也行').helpGroup(COMMON))
    .addOption(new Option('-q, --quiet', '只报错误，不列写出的文件，不显示警告和提示').helpGroup(COMMON));
}

/** `--strict`. */
export function strictOption(): Option {
  return new Option('--strict', '有警告也算失败');
}

/** `--template`, which may be repeated: later folders come before earlier ones. */
export function templateOption(): Option {
  return folderOption('--template <文件夹>', '自己的模板所在的文件夹，与内置模板同名的代替内置的').argParser(
    several,
  );
}

/** `--log`, which may be repeated: the logs that a document is held against. */
export function logOption(): Option {
  const logs = { what: 'files', endings: ['yaml', 'yml'] } as const;
  return new PathOption('--log <台账>', '文稿对照的台账（.yaml），可写几次', logs).argParser(several);
}
