import { error, warning } from './message.ts';

/** Where a blank stands that is none to YAML: before the text of a line, after “-”, after a colon, before “#”. */
export type BlankPlace = 'indent' | 'dash' | 'colon' | 'comment';

const BLANKS: Readonly<Record<BlankPlace, (blank: string) => string>> = {
  indent: (blank) => `缩进用了${blank}`,
  dash: (blank) => `“-”后面用了${blank}`,
  colon: (blank) => `冒号后面用了${blank}`,
  comment: (blank) => `“#”前面用了${blank}，从它起的说明成了正文`,
};

const INSTEAD_OF_BLANKS: Readonly<Record<BlankPlace, string>> = {
  indent: '改成半角空格，每级两个',
  dash: '改成一个半角空格',
  colon: '改成一个半角空格',
  comment: '改成一个半角空格',
};

/** Codes of `read`: what reading a file can say. */
export const read = {
  'file-missing': error<{ path: string }>(
    ({ path }) => `找不到文件“${path}”`,
    () => '请核对文件名和所在的文件夹',
  ),
  'file-is-folder': error<{ path: string }>(
    ({ path }) => `“${path}”是文件夹，不是台账文件`,
    () => '请写到具体的 .yaml 文件',
  ),
  'file-unreadable': error<{ path: string; reason: string }>(
    ({ path, reason }) => `读不了文件“${path}”（${reason}）`,
    () => '请核对文件的权限，或是否正被别的程序占用',
  ),
  'file-too-large': error<{ path: string }>(
    ({ path }) => `文件“${path}”太大，不像台账`,
    () => '台账可以分成几个文件，用“引入”并在一起',
  ),
  'file-empty': error<object>(
    () => '文件是空的',
    () => '台账至少要写“年份: 2024”；可用 init 命令生成一份样本',
  ),
  'part-empty': warning<object>(
    () => '引入的文件是空的',
    () => '还没有内容，可以先写一行“活动: []”',
  ),
  'not-utf8': error<{ encoding: 'GBK' | 'UTF-16' | '' }>(
    ({ encoding }) => (encoding ? `文件的编码是 ${encoding}，不是 UTF-8` : '文件的编码不是 UTF-8'),
    ({ encoding }) =>
      encoding ? '运行 cppcc-report fmt 转成 UTF-8' : '用记事本或 WPS 打开，“另存为”时编码选 UTF-8',
  ),
  'not-text': error<{ kind: 'xlsx' | 'xls' | 'docx' | 'pdf' | '' }>(
    ({ kind }) => `这不是文本文件${kind ? `，像是 ${kind} 文件` : ''}`,
    () => '台账要用纯文本的 YAML 文件',
  ),
  'bad-character': error<{ name: string }>(
    ({ name }) => `不该有的字符 ${name}`,
    ({ name }) =>
      name.includes('乱码')
        ? '原来的字在转换编码时丢了，请照原件重打'
        : '这个字符看不见，多半是从网页、微信里粘贴带来的，请删去重打',
  ),
  'carriage-returns': error<object>(
    () => '换行用的是回车符（CR），电脑会当成一行',
    () => '运行 cppcc-report fmt 改成平常的换行',
  ),
  'yaml-syntax': error<{ reason: string }>(
    ({ reason }) => `这里的 YAML 写法读不懂（${reason}）`,
    () => '请看这一行和上一行：缩进、冒号、引号是否齐全',
  ),
  'full-width-colon': error<{ key: string }>(
    ({ key }) => `“${key}”后面用了全角冒号“：”`,
    ({ key }) => `改成半角冒号加一个空格，如 ${key}: …；若这本是一句话，请整句加引号`,
  ),
  'missing-space-after-colon': error<{ key: string }>(
    ({ key }) => `“${key}:”后面缺一个空格`,
    ({ key }) => `写成 ${key}: …（冒号后空一格）`,
  ),
  'missing-space-after-dash': error<object>(
    () => '“-”后面缺一个空格',
    () => '写成“- …”（短横后空一格）',
  ),
  'missing-dash': error<object>(
    () => '新的一条开头缺少“- ”',
    () => '在前面加上“- ”，其余各行多缩进两格',
  ),
  'full-width-dash': error<{ dash: string }>(
    ({ dash }) => `条目开头用了“${dash}”`,
    () => '改成半角短横加一个空格“- ”',
  ),
  'full-width-comma': error<{ comma: string }>(
    ({ comma }) => `方括号、花括号里用了“${comma}”来分隔`,
    () => '改成半角逗号“, ”；若逗号本是文字的一部分，请给这一项加引号',
  ),
  'full-width-bracket': error<{ bracket: string }>(
    ({ bracket }) => `用了全角括号“${bracket}”`,
    ({ bracket }) =>
      `括号改成半角的 ${/[｛｝]/u.test(bracket) ? '{ }' : '[ ]'}，里面的冒号、逗号也用半角，后面空一格`,
  ),
  'full-width-quotes': error<object>(
    () => '这里的中文引号不起引号的作用',
    () => '去掉引号，或改成半角引号 " "',
  ),
  'full-width-space': error<{ where: BlankPlace }>(
    ({ where }) => BLANKS[where]('全角空格'),
    ({ where }) => INSTEAD_OF_BLANKS[where],
  ),
  'pasted-space': error<{ where: BlankPlace; name: string }>(
    ({ where, name }) => BLANKS[where](`网页、微信里粘贴来的空格（${name}）`),
    ({ where }) => INSTEAD_OF_BLANKS[where],
  ),
  'tab-indent': error<object>(
    () => '缩进用了制表符（Tab）',
    () => '改成半角空格，每级两个',
  ),
  'bad-indent': error<object>(
    () => '缩进与同一级的其他行没有对齐',
    () => '同一条里的各个字段要左对齐，下一级多缩进两个空格',
  ),
  'dash-after-key': error<object>(
    () => '“- ”不能和字段名写在同一行',
    () => '从“- ”起另写一行',
  ),
  'unquoted-braces': error<object>(
    () => '以“{{”开头的文字没有加引号',
    () => '整句用引号括起来，如 "{{常委会议}}……"',
  ),
  'needs-quotes': error<{ sign: string }>(
    ({ sign }) => `以“${sign}”开头的文字没有加引号`,
    () => '用半角引号 " " 把整句括起来',
  ),
  'colon-in-value': error<object>(
    () => '文字里有半角冒号加空格，会被当成字段名',
    () => '改用全角冒号“：”，或用半角引号 " " 把整句括起来',
  ),
  'text-after-quote': error<object>(
    () => '引号后面还有文字',
    () => '文字里的引号请用中文引号“ ”，或把整句再用单引号括起来',
  ),
  'unclosed-quote': error<{ quote: string }>(
    ({ quote }) => `引号 ${quote} 没有配对`,
    () => '在这句话末尾补上同样的引号',
  ),
  'unclosed-bracket': error<{ bracket: string }>(
    ({ bracket }) => `括号“${bracket}”没有配对`,
    ({ bracket }) => `请补上“${bracket === '[' ? ']' : '}'}”`,
  ),
  'hash-in-brackets': error<{ bracket: string }>(
    ({ bracket }) => `括号里有“#”，从它起到行末都成了说明，连“${bracket}”也不算了`,
    () => '用半角引号 " " 把带“#”的那一项括起来',
  ),
  'missing-colon': error<{ text: string }>(
    ({ text }) => `“${text}”后面缺少冒号`,
    () => '字段写成“名称: 内容”；若是上一行没写完的文字，请多缩进两格',
  ),
  'bad-escape': error<{ sequence: string }>(
    ({ sequence }) => `双引号里的反斜杠写法“${sequence}”不能识别`,
    () => '反斜杠要写两个 \\\\，或改用单引号',
  ),
  'multiple-documents': error<object>(
    () => '一个文件里有几份文档（用 --- 隔开）',
    () => '请分成几个文件，用“引入”并在一起',
  ),
  'too-deep': error<object>(
    () => '嵌套太深',
    () => '台账一般不超过十层，请核对缩进和括号',
  ),
  'too-many-aliases': error<object>(
    () => '别名（*）引用得太多',
    () => '请直接写出内容，不用 & 和 *',
  ),
  'mangled-number': error<{ source: string; value: string }>(
    ({ source, value }) => `数字 ${source} 会被读成 ${value}`,
    ({ source, value }) => {
      const plain = source.replace(/[_,]/g, '').replace(/^\+?0+(?=\d)/, '');
      const meant = /^\d{1,15}$/.test(plain) ? plain : /^\d{1,15}$/.test(value) ? value : undefined;
      const advice = meant === undefined ? '' : `是数量就写 ${meant}；`;
      return `${advice}是编号就加引号，写成 "${source}"`;
    },
  ),
  'include-no-match': error<{ pattern: string }>(
    ({ pattern }) => `“${pattern}”没有找到任何文件`,
    () => '路径从本文件所在的文件夹算起，* 代表任意文件名',
  ),
  'include-cycle': error<{ path: string }>(
    ({ path }) => `“${path}”又引入了引入它的文件，绕成了圈`,
    () => '请删去其中一处引入',
  ),
};
