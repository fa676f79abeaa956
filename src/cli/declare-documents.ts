import { PROOFREADING_CODES } from '../proofread/codes.ts';
import type { CliCommand } from './cli-command.ts';
import type { Declare } from './declare.ts';
import { logOption, strictOption } from './options.ts';
import { documentArgument } from './paths.ts';
import { oneOf, someOf } from './values.ts';

const IGNORABLE = Object.fromEntries(Object.keys(PROOFREADING_CODES).map((code) => [code, code]));

/** Declares the commands that work on documents from outside. */
export function declareDocuments(program: CliCommand, declare: Declare): void {
  const verify = declare(
    program,
    'verify',
    '核对文稿里的数字与台账是否相符，并校对文字',
    () => import('../commands/verify.ts'),
  );
  verify
    .description(
      '核对文稿（DOCX、Markdown、纯文本）里的每个数字：与台账相符、不符、被人改动、不见了，还是对不上哪个指标。本程序生成的 DOCX 改过、另存过也认得；别处来的文稿看数字前后的字。还校对数字和标点的写法（GB/T 15835、15834）和自相矛盾的数；不写 --log 就只校对。有不符的，退出码为 1。',
    )
    .addArgument(documentArgument('<文稿...>', '一份或几份文稿（.docx、.md、.txt）'))
    .addOption(logOption())
    .addOption(
      someOf('--ignore <规则>', '不报这些校对规则，几个用逗号隔开，如 mark-space,numeral-width', IGNORABLE),
    )
    .addOption(oneOf('--to <格式>', '输出什么格式：json；不写就在终端里列表', { json: 'json' }))
    .option('-a, --all', '逐个列出全部数字，相符的也列')
    .addOption(strictOption());
  verify.example('cppcc-report verify 2024-工作综述.docx --log 2024.yaml', '核对一份文稿');
  verify.example('cppcc-report verify 2024-工作综述.docx --log 2024.yaml --all', '逐个列出数字和它的指标');
  verify.example('cppcc-report verify 讲话稿.docx --ignore mark-space', '只校对文字，不管汉字之间的空格');
}
