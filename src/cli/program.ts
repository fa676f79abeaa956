import { type Help, Option } from 'commander';
import type { Palette } from '../diagnostic/report/palette.ts';
import { CliCommand } from './cli-command.ts';
import type { Dispatch } from './declare.ts';
import { declareCommands } from './declare-commands.ts';
import { COMMON, formatHelp } from './help.ts';
import { version } from './version.ts';

/** What of the terminal the help needs, and where it goes. */
export interface HelpOutput {
  readonly palette: Palette;
  readonly columns: number;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/**
 * The whole command line as a commander tree: parsing, help and completion all come from it. Making it loads
 * nothing heavy.
 */
export function createProgram(dispatch: Dispatch, output: HelpOutput): CliCommand {
  const program = new CliCommand('cppcc-report');
  program
    .description(
      '政协办公室用的写作工具：从一份 YAML 台账起草工作综述和工作要点（DOCX、Markdown）。文中每个数字都由台账算出，都查得到出处。',
    )
    .exitOverride()
    .configureHelp({
      formatHelp: (command, helper: Help) => formatHelp(command, helper, output.palette, output.columns),
    })
    .configureOutput({
      writeOut: output.write,
      writeErr: output.writeError,
      outputError: () => undefined,
      // The help is painted, or not, when it is made.
      getOutHasColors: () => true,
      getErrHasColors: () => true,
    })
    .helpCommand(false)
    .version(version, '-V, --version', '显示版本号')
    .addHelpOption(new Option('-h, --help', '显示帮助').helpGroup(COMMON));
  program.options[0]?.helpGroup(COMMON);
  program.example('cppcc-report init', '新建一份带说明的台账，照着改就能用');
  program.example('cppcc-report build 2024.yaml', '起草工作综述：2024-工作综述.docx');
  program.example('cppcc-report explain 2024.yaml 意见建议', '查“意见建议”这个数字是怎么来的');
  declareCommands(program, dispatch);
  return program;
}
