import { error, warning } from './message.ts';

/** Codes of `add`: an entry that cannot be put together, or not into this log. Nothing was written. */
export const add = {
  'entry-incomplete': error(
    ({ option }: { option: '--type' | '--date' }) => `没有写“${option}”：一条活动至少要有日期和类型`,
    ({ option }) =>
      option === '--type'
        ? '加上 --type 常委会议；在终端里不写 --type，就会逐项提问'
        : '加上 --date 2024-03-05；是今天的，写 --date 今天',
  ),
  'empty-field': error(
    ({ option }: { option: string }) => `选项“${option}”后面是空的`,
    ({ option }) => `写上内容，或去掉 ${option}`,
  ),
  'repeated-option': error(
    ({ option }: { option: string }) => `选项“${option}”写了两次，不知该用哪一个`,
    () => '只留一处',
  ),
  'repeated-result': error(
    ({ measure }: { option: string; measure: string }) => `成果“${measure}”写了两次，不知该用哪一个`,
    ({ option }) => `只留一处，或加起来写成一个 ${option}`,
  ),
  'not-in-log': error(
    ({ path }: { path: string; files: readonly string[] }) => `“${path}”不是这份台账的文件`,
    ({ files }) => `--into 可以写：${files.join('、')}`,
  ),
  'log-has-slips': error(
    ({ path }: { path: string }) => `“${path}”里有读不通的地方，这一条没有记进去`,
    ({ path }) => `先照上面说的改好；运行 cppcc-report fmt ${path}，能改的会自动改`,
  ),
  'entry-cancelled': error(() => '没有答完就结束了，什么都没有写入'),
  'log-has-errors': warning(
    ({ path, errors }: { path: string; errors: number }) =>
      `“${path}”原来就有 ${errors} 个错误，与这一条无关；改好之前算不出各项的数`,
    ({ path }) => `运行 cppcc-report validate ${path} 查看`,
  ),
};
