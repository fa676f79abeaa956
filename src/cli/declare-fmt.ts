import type { CliCommand } from './cli-command.ts';
import type { Declare } from './declare.ts';
import { strictOption } from './options.ts';
import { logArgument } from './paths.ts';

/** Declares `fmt`. */
export function declareFmt(program: CliCommand, declare: Declare): void {
  const fmt = declare(
    program,
    'fmt',
    '修好台账里打字的手误，拿不准的不动',
    () => import('../commands/fmt.ts'),
  );
  fmt
    .description(
      '修好台账里拿得准的手误：编码（GBK、UTF-16 转成 UTF-8）、换行符、看不见的字符，全角的冒号、逗号、括号，冒号和短横后面缺的空格，缩进里的制表符和全角空格，日期、数量的写法，行尾空格。标题、议题、段落里的文字一个字不动，说明和空行照旧，台账的意思不变；修两遍和修一遍一样。拿不准的逐处指出，退出码为 1。只改写明的文件，不改“引入”的。',
    )
    .addArgument(logArgument('<台账...>', '一份或几份台账（.yaml），“引入”的文件也可以'))
    .option('-n, --dry-run', '只看要改什么，不改')
    .option('--check', '只列出要改的文件，不改；有要改的，退出码为 1（供 CI 用）')
    .option('--sort', '活动按日期先后重排，各条连同紧挨在它上面的说明一起挪；说不清的不动')
    .addOption(strictOption());
  fmt.example('cppcc-report fmt 2024.yaml --dry-run', '先看要改什么');
  fmt.example('cppcc-report fmt 2024.yaml', '改好');
  fmt.example('cppcc-report fmt *.yaml --check', '在 CI 里查有没有没修的手误');
}
