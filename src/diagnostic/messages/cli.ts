import { error } from './message.ts';

/** A wrong word with the one that was probably meant. */
interface Misspelt {
  readonly written: string;
  readonly suggestion: string | undefined;
}

const suggest =
  (otherwise: string) =>
  ({ suggestion }: Misspelt): string =>
    suggestion ? `是否想写 ${suggestion}？` : otherwise;

const seeHelp = ({ command }: { command: string }): string => `运行 ${command} --help 查看用法`;

/** Options that do not go together: `-o` with another, or with what it is to hold. */
type Conflict =
  | { readonly with: 'out-dir' | 'several-logs' | 'several-formats' }
  | { readonly with: 'other-format'; readonly named: string; readonly asked: string }
  | { readonly with: 'unknown-format'; readonly extension: string; readonly formats: readonly string[] }
  | { readonly with: 'annotated-text' | 'tracked-text' }
  | { readonly with: 'other-extension'; readonly document: string; readonly output: string }
  | { readonly with: 'log-of-log'; readonly path: string }
  | { readonly with: 'name-in-document'; readonly name: string }
  | { readonly with: 'no-workbook' | 'no-log' | 'other-workbook'; readonly output: string }
  | { readonly with: 'other-extension'; readonly document: string; readonly output: string }
  | { readonly with: 'tracked-text' }
  | { readonly with: 'several-documents'; readonly documents: readonly string[]; readonly output: string };

function conflictWords(conflict: Conflict): string {
  switch (conflict.with) {
    case 'out-dir':
      return '-o 和 --out-dir 只能写一个';
    case 'several-logs':
      return '-o 只能用于一份台账：几份台账请用 --out-dir';
    case 'several-formats':
      return '-o 只能写一种格式：请在 --to 里选一种';
    case 'other-format':
      return `-o 的文件名是 .${conflict.named}，--to 要的却是 ${conflict.asked}`;
    case 'unknown-format':
      return `-o 的文件名是 ${conflict.extension}，看不出要写成什么：请写成 ${extensions(conflict.formats)}，或加 --to`;
    case 'annotated-text':
      return '--annotate 把依据写成批注，只用于 DOCX：请去掉它，或在 --to 里加上 docx';
    case 'log-of-log':
      return `“${conflict.path}”本身就是台账，--log 只用来给文稿配台账`;
    case 'name-in-document':
      return `文稿里的数字会逐一说明，不能再写指标“${conflict.name}”：要看一个指标，请写台账和指标名`;
    case 'no-log':
      return `-o 的文件名是“${conflict.output}”：台账的文件名以 .yaml 结尾`;
    case 'other-extension':
      return `文稿是 ${conflict.document}，-o 写的却是“${conflict.output}”：更新数字不改变文件的格式`;
    case 'no-workbook':
      return `-o 写的是“${conflict.output}”，导出的却是 Excel 工作簿：文件名请以 .xlsx 结尾`;
    case 'other-workbook':
      return `“${conflict.output}”是别的表格格式，空表只写成 .xlsx（Excel 2007 以后的版本、WPS、LibreOffice 都能用）`;
    case 'tracked-text':
      return '--track-changes 只能用于 DOCX：别的文稿里没有修订';
    case 'several-documents': {
      const where = conflict.output === '-' ? '直接输出' : `写成“${conflict.output}”`;
      return `台账能写出${conflict.documents.join('、')}，-o 只能把其中一份${where}：请用 --document 选一种`;
    }
  }
}

/** `.docx、.md 或 .xlsx`. */
function extensions(formats: readonly string[]): string {
  const names = formats.map((format) => `.${format}`);
  return [names.slice(0, -1).join('、'), ...names.slice(-1)].join(' 或 ');
}

/** Codes of the command line: how a command was called. All of them mean that nothing was done. */
export const cli = {
  'unknown-command': error(
    ({ written }: Misspelt) => `未知命令“${written}”`,
    suggest('运行 cppcc-report --help 查看全部命令'),
  ),
  'unknown-option': error(
    ({ written }: Misspelt & { command: string }) => `未知选项“${written}”`,
    (args) => suggest(seeHelp(args))(args),
  ),
  'missing-argument': error(({ name }: { name: string; command: string }) => `没有写“${name}”`, seeHelp),
  'missing-command': error(({ command }: { command: string }) => `“${command}”后面还要写一个子命令`, seeHelp),
  'missing-value': error(
    ({ option }: { option: string; command: string }) => `选项“${option}”后面没有写值`,
    seeHelp,
  ),
  'missing-option': error(
    ({ option }: { option: string; command: string }) => `没有写选项“${option}”`,
    seeHelp,
  ),
  'too-many-arguments': error(
    ({ written }: { written: string; command: string }) => `多写了“${written}”`,
    seeHelp,
  ),
  'bad-value': error(
    ({ option, written }: Misspelt & { option: string; allowed: readonly string[] }) =>
      `选项“${option}”不能写成“${written}”`,
    ({ suggestion, allowed }) => (suggestion ? `是否想写 ${suggestion}？` : `可以写：${allowed.join('、')}`),
  ),
  'conflicting-options': error(conflictWords),
  'log-not-found': error(
    ({ written }: Misspelt & { folder: boolean }) => `找不到台账“${written}”`,
    ({ suggestion, folder }) =>
      suggestion
        ? `是否想写 ${suggestion}？`
        : folder
          ? '这是一个文件夹：请写出里面的台账文件'
          : '请检查文件名和当前文件夹；还没有台账的话，运行 cppcc-report init 新建一份',
  ),
  'keys-mixed': error(
    ({ path }: { path: string }) => `台账“${path}”的键有中文也有英文，编辑器的提示只认一种`,
    () => '加 --keys zh 或 --keys en 选一种，另一种键在编辑器里会标成错误（程序照样认得）',
  ),
  'unknown-sheet': error(
    ({ written }: { written: string; sheets: readonly string[] }) => `没有叫“${written}”的工作表`,
    ({ sheets }) => `表格里有：${sheets.slice(0, 20).join('、')}${sheets.length > 20 ? '……' : ''}`,
  ),
  'bad-mapping-option': error(
    ({ written }: { written: string }) => `--map 写成了“${written}”，等号两边缺了一边`,
    () => '写成 --map 列名=字段，如 --map 办会时间=日期',
  ),
  'binary-to-terminal': error(
    ({ format }: { format: string }) => `${format.toUpperCase()} 不能显示在终端里`,
    ({ format }) => `用 -o 文件名.${format} 写成文件，或加 --to md 看 Markdown`,
  ),
  'document-without-log': error(
    ({ path }: { path: string }) => `“${path}”是文稿，没有写明对照哪份台账`,
    ({ path }) => `加上 --log，如 cppcc-report explain ${path} --log 2024.yaml`,
  ),
  'too-long-for-docx': error(
    ({ entries }: { entries: number }) => `依据有 ${entries} 条，写成 DOCX 会有几千页`,
    () => '请写成表格（--to xlsx），或一次只说明一个指标',
  ),
  'no-content': error(
    ({ path, document, key }: { path: string; document: string; key: string }) =>
      `台账“${path}”里没有“${key}”，写不出${document}`,
    ({ key }) => `在台账里写上“${key}”，或去掉 --document`,
  ),
  'unknown-figure-name': error(
    ({ written }: Misspelt) => `台账里没有叫“${written}”的指标`,
    suggest('运行 cppcc-report stats 台账 --all 查看全部指标'),
  ),
  'unknown-template-name': error(
    ({ written }: Misspelt) => `没有叫“${written}”的模板`,
    suggest('运行 cppcc-report templates list 查看全部模板'),
  ),
  'program-error': error(
    ({ detail }: { detail: string }) => `程序内部错误：${detail}`,
    () =>
      '这是程序的毛病，不怪台账。请把这条命令和台账发给程序的维护者；设置环境变量 CPPCC_REPORT_DEBUG=1 再运行一次，可以看到详情',
  ),
};
