import type { CliCommand } from './cli-command.ts';
import { SHELLS } from './completion/shells.ts';
import { type Dispatch, declareWith } from './declare.ts';
import { declareAdd } from './declare-add.ts';
import { declareDocuments } from './declare-documents.ts';
import { declareFmt } from './declare-fmt.ts';
import { declareTemplates } from './declare-templates.ts';
import { declareWorkbooks } from './declare-workbooks.ts';
import { addCommonOptions, logOption, strictOption, templateOption } from './options.ts';
import { fileOption, folderOption, logArgument, newLogArgument, subjectArgument } from './paths.ts';
import { argumentOf, oneOf, someOf } from './values.ts';

const KINDS = {
  summary: 'summary',
  plan: 'plan',
  综述: 'summary',
  要点: 'plan',
  工作综述: 'summary',
  工作要点: 'plan',
} as const;

/** Declares every command under `program`, in the order in which the help lists them. */
export function declareCommands(program: CliCommand, dispatch: Dispatch): void {
  const declare = declareWith(dispatch);
  const build = declare(
    program,
    'build',
    '起草工作综述、工作要点，写成 DOCX、Markdown',
    () => import('../commands/build.ts'),
  );
  build
    .description(
      '从台账起草工作综述、工作要点。文件写在台账旁边，名为“台账名-工作综述.docx”；人改过的文件不会被覆盖。任何一份台账有错误，就什么都不写。',
    )
    .addArgument(logArgument('<台账...>', '一份或几份台账（.yaml）'))
    .addOption(
      oneOf(
        '--document <文种>',
        '写哪一种：综述（summary）、要点（plan）、全部（all）；不写就看台账里有什么',
        { ...KINDS, all: 'all', 全部: 'all' },
      ),
    )
    .addOption(
      someOf('--to <格式>', '写成什么格式：docx（默认）、md；两种都要就写 docx,md', {
        docx: 'docx',
        md: 'md',
      }),
    )
    .addOption(folderOption('--out-dir <文件夹>', '写到这个文件夹（没有就新建），不写在台账旁边'))
    .addOption(fileOption('-o, --output <文件>', '只有一份文件时指定文件名；- 表示直接输出'))
    .addOption(templateOption())
    .addOption(fileOption('--style <文件>', '版式文件，只写要改的字体、字号、页边距（默认 GB/T 9704-2012）'))
    .option('--annotate', '给 DOCX 里的每个数字加一条批注，写明由来和依据')
    .option('--force', '覆盖人改过的文件')
    .addOption(strictOption());
  build.example(
    'cppcc-report build 2024.yaml',
    '写出 2024-工作综述.docx（台账里有“要点”，就还有 2024-工作要点.docx）',
  );
  build.example(
    'cppcc-report build 2024.yaml --document 综述 --to docx,md --out-dir 文稿',
    '综述写成两种格式，放进“文稿”文件夹',
  );
  build.example('cppcc-report build 2024.yaml --to md -o -', '把 Markdown 直接输出');

  const validate = declare(
    program,
    'validate',
    '检查台账，不写任何文件',
    () => import('../commands/validate.ts'),
  );
  validate
    .description(
      '检查台账：字段、日期、数量、合计是否对得上、引用的指标是否存在，文稿里会留下哪些〔待补〕。所有问题一次报完，不写任何文件。没有问题的台账，build 也不会报问题。',
    )
    .addArgument(logArgument('<台账...>', '一份或几份台账（.yaml）'))
    .addOption(templateOption())
    .addOption(strictOption());
  validate.example('cppcc-report validate 2024.yaml', '检查一份台账');
  validate.example(
    'cppcc-report validate *.yaml --strict --diagnostics github',
    '在 CI 里检查全部台账，有警告也算失败',
  );

  declareFmt(program, declare);

  const stats = declare(program, 'stats', '列出台账算出的全部指标', () => import('../commands/stats.ts'));
  stats
    .description(
      '列出台账算出的全部指标：活动次数、活动成果、提案、给定数据、自定义指标、工作计划，并画出各月活动的多少。',
    )
    .addArgument(logArgument('<台账...>', '一份或几份台账（.yaml）'))
    .addOption(
      oneOf('--to <格式>', '列成什么格式：json、csv（Excel、WPS 可直接打开）、md；不写就在终端里列表', {
        json: 'json',
        csv: 'csv',
        md: 'md',
      }),
    )
    .option('-a, --all', '为零的指标也列出来')
    .addOption(strictOption());
  stats.example('cppcc-report stats 2024.yaml', '在终端里看');
  stats.example('cppcc-report stats 2024.yaml --to csv > 2024.csv', '存成表格，用 Excel 或 WPS 打开');

  const explain = declare(
    program,
    'explain',
    '说明数字的由来和依据，可写成《数据来源说明》',
    () => import('../commands/explain.ts'),
  );
  explain
    .description(
      '说明数字的由来：数值、算法、范围，以及台账里的每一条依据（文件、行号、日期、标题、数额）。可以说明一个指标、一份台账的全部指标，或一份文稿（DOCX、Markdown、纯文本）里的每个数字；写成 docx、xlsx，就是可以附在文稿后面的《数据来源说明》。',
    )
    .addArgument(subjectArgument('<台账或文稿>', '一份台账（.yaml），或一份文稿（要用 --log 写明台账）'))
    .argument('[指标]', '指标的名称，如 意见建议；不写就说明全部指标')
    .addOption(logOption())
    .addOption(
      oneOf(
        '--to <格式>',
        '写成什么格式：md、json 直接输出，docx、xlsx 写在旁边，名为“名称-数据来源说明”；不写就在终端里列出',
        { json: 'json', md: 'md', docx: 'docx', xlsx: 'xlsx' },
      ),
    )
    .addOption(fileOption('-o, --output <文件>', '写成这个文件，格式看扩展名；- 表示直接输出'))
    .addOption(fileOption('--style <文件>', 'DOCX 的版式文件，与 build 的相同'))
    .option('-a, --all', '为零的指标也列出来')
    .option('--force', '覆盖人改过的文件');
  explain.example('cppcc-report explain 2024.yaml 常委会议', '“常委会议”是哪几次');
  explain.example('cppcc-report explain 2024-工作综述.docx --log 2024.yaml', '文稿里每个数字的由来');
  explain.example(
    'cppcc-report explain 2024-工作综述.docx --log 2024.yaml --to docx',
    '写成 2024-工作综述-数据来源说明.docx',
  );
  explain.example('cppcc-report explain 2024.yaml -o 依据.xlsx', '全部指标和依据写成 Excel 表格');

  declareDocuments(program, declare);

  const context = declare(
    program,
    'context',
    '输出模板能用的全部数据（JSON）',
    () => import('../commands/context.ts'),
  );
  context
    .description('输出模板能用的全部数据，格式为 JSON；写模板时用来查有哪些字段。')
    .addArgument(logArgument('<台账>', '一份台账（.yaml）'))
    .addOption(oneOf('--document <文种>', '哪一种文稿：综述（summary，默认）、要点（plan）', KINDS));
  context.example('cppcc-report context 2024.yaml | less', '翻看综述模板的数据');
  context.example('cppcc-report context 2024.yaml --document 要点', '看要点模板的数据');

  const init = declare(program, 'init', '新建一份带说明的台账', () => import('../commands/init.ts'));
  init
    .description(
      '新建一份带说明的台账，不改就能起草。文件名不写时用“今年.yaml”；写 .xlsx 的，是用 Excel、WPS 填的空表，填好用 import 读进来。已有的文件不会被覆盖。',
    )
    .addArgument(newLogArgument('[文件]', '新台账的文件名（.yaml 或 .xlsx）；- 表示直接输出'));
  init.example('cppcc-report init', '新建今年的台账');
  init.example('cppcc-report init 2024.yaml', '新建 2024 年的台账');
  init.example('cppcc-report init 2024.xlsx', '新建用 Excel、WPS 填的空表');

  const schema = declare(
    program,
    'schema',
    '在台账旁边写出编辑器用的提示文件',
    () => import('../commands/schema.ts'),
  );
  schema
    .description(
      '在台账旁边写出编辑器用的提示文件（init、import 新建台账时已经写好）：VS Code 装上 YAML 扩展，打字时就有字段、类型可选，写错当场标出。不改台账，只说明要在台账开头写哪一行。',
    )
    .addArgument(logArgument('<台账>', '一份台账（.yaml）'))
    .addOption(
      oneOf('--keys <语言>', '台账的键是中文（zh）还是英文（en）；不写就看台账', { zh: 'zh', en: 'en' }),
    )
    .option('--force', '覆盖同名的文件');
  schema.example('cppcc-report schema 2024.yaml', '写出 台账.schema.json');

  declareWorkbooks(program, declare);

  declareAdd(program, declare);

  declareTemplates(program, declare);

  const completion = declare(program, 'completion', '输出命令补全脚本（bash、zsh、fish）', async () => ({
    run: (await import('./completion/completion.ts')).completionOf(program),
  }));
  completion
    .description('输出命令补全脚本：装好后，按 Tab 键补全命令、选项和文件名。')
    .addArgument(argumentOf('<终端>', SHELLS));
  completion.example('cppcc-report completion bash >> ~/.bashrc', 'bash：写进 ~/.bashrc，重开终端生效');
  completion.example('cppcc-report completion zsh > ~/.zfunc/_cppcc-report', 'zsh：存进 fpath 里的文件夹');
  completion.example('cppcc-report completion fish > ~/.config/fish/completions/cppcc-report.fish', 'fish');

  addCommonOptions(program);

  const help = program.command('help').summary('显示一条命令的帮助').description('显示一条命令的帮助。');
  help.argument('[命令...]', '命令的名称').action((names: readonly string[]) => program.under(names).help());
  help.example('cppcc-report help templates check', '看 templates check 的帮助');
}
