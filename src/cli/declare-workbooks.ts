import type { CliCommand } from './cli-command.ts';
import type { Declare } from './declare.ts';
import { strictOption } from './options.ts';
import { fileOption, logArgument, PathOption, workbookArgument } from './paths.ts';
import { oneOf, several, yearOption } from './values.ts';

/** Declares the commands that go between logs and workbooks. */
export function declareWorkbooks(program: CliCommand, declare: Declare): void {
  const importing = declare(
    program,
    'import',
    '从 Excel、WPS 表格（.xlsx、.xls、.et、.csv）读出台账',
    () => import('../commands/import.ts'),
  );
  importing
    .description(
      '从现有的 Excel、WPS 表格读出台账，写在表格旁边，名为“表格名.yaml”。表头在哪一行、有没有合并单元格、分几张工作表都行；列名按常用的说法认。读了什么、哪些行没读、为什么，逐项列出；放不进字段的写进备注。有错误的也照样写出来，每处都指到工作表和单元格。人改过的台账不会被覆盖。',
    )
    .addArgument(workbookArgument('<表格>', '一份表格（.xlsx、.xls、.et、.csv）'))
    .addOption(fileOption('-o, --output <文件>', '写成这个文件（.yaml）；- 表示直接输出'))
    .addOption(
      new PathOption(
        '--map <列名=字段>',
        '指明一列是什么，可写几次；也可以写一个文件（YAML，一行一列：列名: 字段）',
        {
          what: 'files',
          endings: ['yaml', 'yml'],
        },
      ).argParser(several),
    )
    .addOption(yearOption('--year <年份>', '台账的年份；不写就看标题、工作表名和日期'))
    .option('--sheet <名称>', '只读这张工作表，可写几次', several)
    .addOption(oneOf('--keys <语言>', '字段名写成中文（zh，默认）还是英文（en）', { zh: 'zh', en: 'en' }))
    .option('-n, --dry-run', '只说读到了什么，不写文件')
    .option('--force', '覆盖人改过的文件')
    .addOption(strictOption());
  importing.example('cppcc-report import 2024年台账.xlsx', '写成 2024年台账.yaml，并说明读到了什么');
  importing.example('cppcc-report import 台账.xls --dry-run', '先看看认得对不对');
  importing.example('cppcc-report import 台账.csv --map 办会时间=日期 --map 人数=参加', '指明两列');

  const exporting = declare(
    program,
    'export',
    '把台账导出成 Excel 表格（.xlsx）',
    () => import('../commands/export.ts'),
  );
  exporting
    .description(
      '把台账导出成 Excel 表格，写在台账旁边，名为“台账名.xlsx”：活动、提案一条一行，可以筛选、汇总；“指标”“各月”是算出来的数；其余内容放在“其余设置”。用 import 读回来是同一份台账；在表格里改了，读回来的就是改过的。台账有错误，就什么都不写。',
    )
    .addArgument(logArgument('<台账>', '一份台账（.yaml）'))
    .addOption(fileOption('-o, --output <文件>', '写成这个文件（.xlsx）；- 表示直接输出'))
    .option('--force', '覆盖人改过的文件');
  exporting.example('cppcc-report export 2024.yaml', '写成 2024.xlsx');
  exporting.example('cppcc-report export 2024.yaml -o 上报/2024台账.xlsx', '写到别处');
}
