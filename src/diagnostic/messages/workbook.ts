import { error, notice, warning } from './message.ts';

/** What a file is that is no workbook to read. */
export type NoWorkbook =
  | 'pdf'
  | 'rtf'
  | 'ods'
  | 'odt'
  | 'docx'
  | 'pptx'
  | 'xlsb'
  | 'doc'
  | 'html'
  | 'xml'
  | 'yaml'
  | '';

const KINDS: Readonly<Record<NoWorkbook, string>> = {
  pdf: '是 PDF 文件',
  rtf: '是 RTF 文件',
  ods: '是 OpenDocument 表格（.ods）',
  odt: '是 OpenDocument 文件，不是表格',
  docx: '是 Word 文档，不是表格',
  pptx: '是演示文稿，不是表格',
  xlsb: '是二进制的 Excel 表格（.xlsb）',
  doc: '是旧格式的 Word 文档或演示文稿，不是表格',
  html: '其实是网页（HTML），只是名字像表格',
  xml: '其实是 XML 文件，只是名字像表格',
  yaml: '是 YAML 文件，不是表格',
  '': '不是 Excel 表格（.xlsx、.xls）、WPS 表格（.et）或 .csv',
};

const SAVE_AS = '请用 WPS 或 Excel 打开，“另存为”时类型选“Excel 工作簿（.xlsx）”，再用另存的文件';

const inPart = (part: string) => (part === '' ? '' : `（${part}）`);

const listed = (places: readonly string[], count: number) =>
  places.join('、') + (count > places.length ? ' 等' : '');

/** Codes of `workbook`: what reading a workbook can say. */
export const workbook = {
  'workbook-is-folder': error<{ path: string }>(
    ({ path }) => `“${path}”是文件夹，不是表格`,
    () => '请写到具体的 .xlsx、.xls、.et 或 .csv 文件',
  ),
  'workbook-empty': error<{ path: string }>(
    ({ path }) => `“${path}”是空的，一个字节也没有`,
    () => '可能没有存完或没有下载完，请核对原来的文件',
  ),
  'workbook-without-cells': error<{ path: string }>(
    ({ path }) => `“${path}”里没有一个单元格写了东西`,
    () => '请核对是不是这个文件；文字都在图片、文本框里的话，本程序读不到',
  ),
  'workbook-password': error<{ path: string }>(
    ({ path }) => `“${path}”有密码保护，读不了`,
    () => '请先用 WPS 或 Excel 打开，取消打开密码后另存一份',
  ),
  'workbook-kind': error<{ path: string; kind: NoWorkbook }>(
    ({ path, kind }) => `“${path}”${KINDS[kind]}，读不了`,
    ({ kind }) => {
      if (kind === 'yaml') return '已经是台账的话，直接用 build、validate 即可，不必导入';
      if (kind === 'docx' || kind === 'odt' || kind === 'doc' || kind === 'rtf')
        return '文档里有表格的话，请复制到 WPS 表格或 Excel 里，存成 .xlsx';
      return kind === 'pdf' || kind === 'pptx' ? '请用做出它的那份表格（.xlsx、.xls、.csv）' : SAVE_AS;
    },
  ),
  'workbook-damaged': error<{ path: string; part: string }>(
    ({ path, part }) => `“${path}”坏了，读不了${inPart(part)}`,
    () => '可能没有存完或没有下载完；请用 WPS 或 Excel 打开看看，能打开就另存一份',
  ),
  'workbook-unsafe': error<{ path: string; part: string }>(
    ({ path, part }) => `“${path}”里有重名或指向文件之外的部件${inPart(part)}，不像办公软件存的，没有读`,
    () => '请核对文件的来历；用 WPS 或 Excel 另存一份可以去掉这些部件',
  ),
  'workbook-uncomputed': error<{ path: string; count: number; places: readonly string[] }>(
    ({ path, count, places }) =>
      `“${path}”里 ${count} 个公式没有存下结果，这些单元格没有读（${listed(places, count)}）`,
    () => '请用 WPS 或 Excel 打开这份表格，保存一次再导入',
  ),
  'workbook-formula-errors': warning<{ path: string; count: number; places: readonly string[] }>(
    ({ path, count, places }) =>
      `“${path}”里 ${count} 个单元格的公式出错，显示的是 #N/A 这样的错误，没有数（${listed(places, count)}）`,
    () => '在表格里改好公式，保存后再导入',
  ),
  'workbook-comments': notice<{ path: string; count: number; places: readonly string[] }>(
    ({ path, count, places }) => `“${path}”里有 ${count} 处批注，没有读（${listed(places, count)}）`,
    () => '批注里有该进台账的内容，请写进单元格',
  ),
  'workbook-without-entries': error<{ path: string }>(
    ({ path }) => `“${path}”里没有读出一条活动或提案`,
    () => '表头下面要有内容，一行一条；示例、合计、空行不算',
  ),
  'bad-mapping-file': error<{ column: string }>(
    ({ column }) => (column === '' ? '对照文件里没有“列名: 字段”' : `“${column}”后面没有写字段`),
    () => '一行写一列，如“办会时间: 日期”',
  ),
  'workbook-too-large': error<{ path: string }>(
    ({ path }) => `“${path}”太大，或者解压后大得不像台账，没有读完`,
    () => '请把台账所在的工作表另存成一个新的 .xlsx，再用新的文件',
  ),
};
