import type { CliCommand } from './cli-command.ts';
import type { Declare } from './declare.ts';
import { strictOption, templateOption } from './options.ts';
import { folderOption, logArgument } from './paths.ts';

/** Declares `templates` and what stands under it. */
export function declareTemplates(program: CliCommand, declare: Declare): void {
  const templates = program.command('templates');
  templates
    .summary('查看、取出、检查模板')
    .description(
      '查看、取出、检查模板。自己的模板放在一个文件夹里，与内置模板同名的会代替它；build 时用 --template 指定这个文件夹。',
    );
  templates.example('cppcc-report templates eject summary --out-dir 我的模板', '取出综述的模板，照着改');
  templates.example('cppcc-report build 2024.yaml --template 我的模板', '用改过的模板起草');

  const list = declare(templates, 'list', '列出全部模板', () => import('../commands/templates/list.ts'));
  list.addOption(templateOption());
  list.example('cppcc-report templates list', '列出内置的模板');

  const show = declare(
    templates,
    'show',
    '显示一个模板的内容',
    () => import('../commands/templates/show.ts'),
  );
  show.argument('<模板>', '模板的名称，如 summary').addOption(templateOption());
  show.example('cppcc-report templates show sentences/协商', '看协商活动的句式');

  const eject = declare(
    templates,
    'eject',
    '把内置模板取出来，供修改',
    () => import('../commands/templates/eject.ts'),
  );
  eject
    .description('把内置模板取出来，供修改。已有的文件不会被覆盖。')
    .argument('<模板...>', '模板的名称，如 summary；- 表示全部')
    .addOption(folderOption('--out-dir <文件夹>', '放到这个文件夹（默认 templates）'))
    .option('--force', '覆盖已有的文件');
  eject.example('cppcc-report templates eject summary plan --out-dir 我的模板', '取出综述和要点的模板');

  const check = declare(
    templates,
    'check',
    '检查模板里的名称有没有写错',
    () => import('../commands/templates/check.ts'),
  );
  check
    .description(
      '检查模板：字段、指标、助手、子模板有没有写错，不必等到起草时才发现。给出台账时，还检查台账里有没有用到的指标。',
    )
    .addArgument(logArgument('[台账...]', '用来核对指标名称的台账'))
    .addOption(templateOption())
    .addOption(strictOption());
  check.example(
    'cppcc-report templates check --template 我的模板 2024.yaml',
    '检查自己的模板，并用台账核对指标',
  );
}
