import { PROOFREADING_CODES } from '../proofread/codes.ts';
import type { CliCommand } from './cli-command.ts';
import type { Declare } from './declare.ts';
import { logOption, strictOption } from './options.ts';
import { documentArgument, fileOption } from './paths.ts';
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

  const refresh = declare(
    program,
    'refresh',
    '把文稿里的数字改成台账的，别的一字不动',
    () => import('../commands/refresh.ts'),
  );
  refresh
    .description(
      '台账变了，把人改过的文稿里的数字改成台账的，文字、版式、批注、修订、图表都不动。DOCX 只改本程序标记过的数字；Markdown、纯文本只改确知是哪个指标的。单位和“余、近、约”随台账，汉字数目仍写汉字。原稿在旁边留一份，名为“文稿名.备份.docx”。有该改而不敢改的，逐个指出，退出码为 1。',
    )
    .addArgument(documentArgument('<文稿>', '一份文稿（.docx、.md、.txt）'))
    .addOption(logOption().makeOptionMandatory())
    .option('-n, --dry-run', '只列出要改什么，不改')
    .option('--track-changes', '每处都写成修订，留给领导接受或拒绝（DOCX）')
    .addOption(fileOption('-o, --output <文件>', '写到另一个文件，原稿不动；- 表示直接输出'));
  refresh.example('cppcc-report refresh 2024-工作综述.docx --log 2024.yaml --dry-run', '先看要改什么');
  refresh.example('cppcc-report refresh 2024-工作综述.docx --log 2024.yaml', '改好，原稿留作备份');
  refresh.example(
    'cppcc-report refresh 2024-工作综述.docx --log 2024.yaml --track-changes -o 送审稿.docx',
    '改成修订，另存一份送审',
  );
}
