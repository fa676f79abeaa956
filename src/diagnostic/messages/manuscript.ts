import { error, warning } from './message.ts';

/** What a file is that is no document to read. */
export type ForeignKind = 'pdf' | 'rtf' | 'odt' | 'xlsx' | 'pptx' | 'yaml' | '';

const KINDS: Readonly<Record<ForeignKind, string>> = {
  pdf: '是 PDF 文件',
  rtf: '是 RTF 文件',
  odt: '是 OpenDocument 文件（.odt）',
  xlsx: '是 Excel 表格，不是文稿',
  pptx: '是演示文稿（.pptx），不是文稿',
  yaml: '是 YAML 文件，不是文稿',
  '': '不是 Word 文档（.docx）、Markdown（.md）或文本（.txt）',
};

const SAVE_AS = '请用 WPS 或 Word 打开，“另存为”时类型选“Word 文档（.docx）”，再用另存的文件';

const inPart = (part: string) => (part === '' ? '' : `（${part}）`);

/** Codes of `manuscript`: what reading a document can say. */
export const manuscript = {
  'document-is-folder': error<{ path: string }>(
    ({ path }) => `“${path}”是文件夹，不是文稿`,
    () => '请写到具体的 .docx、.md 或 .txt 文件',
  ),
  'document-empty': error<{ path: string }>(
    ({ path }) => `“${path}”是空的，一个字节也没有`,
    () => '可能没有存完或没有下载完，请核对原来的文件',
  ),
  'document-without-text': error<{ path: string }>(
    ({ path }) => `“${path}”里没有文字`,
    () => '如果文字都在图片里（如扫描件），本程序读不到',
  ),
  'document-text-embedded': warning<{ path: string; count: number }>(
    ({ path, count }) => `“${path}”里插着 ${count} 份别的文档，它们的文字没有读`,
    () => '请用 Word 打开后另存一份，它们的文字就并进正文了',
  ),
  'document-legacy': error<{ path: string }>(
    ({ path }) => `“${path}”是旧格式的文档（.doc 或 .wps），读不了`,
    () => SAVE_AS,
  ),
  'document-password': error<{ path: string }>(
    ({ path }) => `“${path}”有密码保护，读不了`,
    () => '请先用 WPS 或 Word 打开，取消打开密码后另存一份',
  ),
  'document-kind': error<{ path: string; kind: ForeignKind }>(
    ({ path, kind }) => `“${path}”${KINDS[kind]}，读不了`,
    ({ kind }) => {
      if (kind === 'yaml') return '台账要写在 --log 后面';
      if (kind === 'pdf') return '请用做出这个 PDF 的文档（.docx）';
      return kind === 'xlsx' || kind === 'pptx' ? undefined : SAVE_AS;
    },
  ),
  'document-damaged': error<{ path: string; part: string }>(
    ({ path, part }) => `“${path}”坏了，读不了${inPart(part)}`,
    () => '可能没有存完或没有下载完；请用 WPS 或 Word 打开看看，能打开就另存一份',
  ),
  'document-part-missing': error<{ path: string; part: string }>(
    ({ path, part }) => `“${path}”里缺少 Word 文档该有的部件${inPart(part)}`,
    () => '请用 WPS 或 Word 打开看看，能打开就另存一份',
  ),
  'document-unsafe': error<{ path: string; part: string }>(
    ({ path, part }) => `“${path}”里有重名或指向文件之外的部件${inPart(part)}，不像办公软件存的，没有读`,
    () => '请核对文件的来历；用 WPS 或 Word 另存一份可以去掉这些部件',
  ),
  'document-dtd': error<{ path: string; part: string }>(
    ({ path, part }) => `“${path}”里有 Word 文档不允许的 DTD 或实体定义${inPart(part)}，没有读`,
    () => '请核对文件的来历：办公软件不会这样存',
  ),
  'document-too-large': error<{ path: string }>(
    ({ path }) => `“${path}”太大，或者解压后大得不像文稿，没有读完`,
    () => '请核对文件的来历；图片太多太大时，可以压缩图片后另存一份',
  ),
  'document-too-deep': error<{ path: string; part: string }>(
    ({ path, part }) => `“${path}”里的内容一层套一层，深得不像文稿${inPart(part)}，没有读`,
    () => '请核对文件的来历；用 WPS 或 Word 打开后，把正文复制到新文档里再存',
  ),
};
