import { error, warning } from './message.ts';

const meant = ({ suggestion }: { suggestion?: string | undefined }): string | undefined =>
  suggestion === undefined ? undefined : `是否想写 ${suggestion}？`;

/** Why a text with double braces cannot be parsed. */
interface Unparsed {
  readonly fault: keyof typeof SYNTAX_FAULTS;
  /** The name or sign that it is about. */
  readonly found?: string | undefined;
  /** Name of the block that is open. */
  readonly open?: string | undefined;
  /** True for a sentence pattern. */
  readonly isPattern?: boolean | undefined;
}

interface FaultWords {
  readonly problem: (args: {
    readonly found?: string | undefined;
    readonly open?: string | undefined;
  }) => string;
  readonly hint?: FaultWords['problem'];
}

const SYNTAX_FAULTS = {
  'wrong-close': {
    problem: ({ open, found }) => `{{#${open}}} 与 {{/${found}}} 不是一对`,
    hint: ({ open }) => `请写 {{/${open}}}`,
  },
  'unclosed-block': { problem: ({ open }) => `块“${open}”没有结束`, hint: ({ open }) => `缺少 {{/${open}}}` },
  'nothing-to-close': { problem: () => '这里没有要结束的块' },
  'second-else': { problem: () => '多了一个 {{else}}', hint: () => '一个块里只能有一个 {{else}}' },
  'path-inside': { problem: () => '.. 和 this 只能写在最前面' },
  'unclosed-comment': { problem: () => '注释没有结束', hint: () => '注释写作 {{!-- … --}}' },
  'unclosed-braces': { problem: () => '双花括号没有结束', hint: () => '缺少 }}' },
  'empty-braces': { problem: () => '双花括号里是空的' },
  'uneven-braces': { problem: () => '左右花括号数目不等', hint: () => '写两层花括号：{{名称}}' },
  'lone-brace': { problem: () => '右花括号少了一个', hint: () => '写两层花括号：{{名称}}' },
  'lone-parenthesis': { problem: () => '缺少右括号' },
  'lone-quote': { problem: () => '引号没有成对' },
  'lone-bracket': { problem: () => '方括号没有成对' },
  'empty-setting': { problem: () => '等号后面没有内容', hint: () => '写作 名称="内容"' },
  'name-after-setting': {
    problem: () => '带等号的设置后面不能再写名称',
    hint: () => '请把名称写在前面，设置写在后面',
  },
  comma: { problem: () => '双花括号里不能用逗号', hint: () => '几个名称之间空一格：{{list 名称 名称}}' },
  as: { problem: () => '这里不能用 as', hint: () => 'as |名称| 只用在 {{#each}} 和 {{#with}} 里' },
  sign: { problem: ({ found }) => `双花括号里不能有“${found}”` },
  'early-end': { problem: () => '这里不该结束' },
  'stray-text': { problem: () => '这里不该有内容' },
  'text-ends': { problem: () => '文字在这里意外结束' },
} as const satisfies Readonly<Record<string, FaultWords>>;

/** A pattern is parsed by itself: the half that its block lacks may well stand on the next line. */
function syntaxHint(args: Unparsed): string | undefined {
  const isHalf = args.fault === 'unclosed-block' || args.fault === 'nothing-to-close';
  if (isHalf && args.isPattern) return '句式一行一个，块要在同一行里写完';
  const words: FaultWords = SYNTAX_FAULTS[args.fault];
  return words.hint?.(args);
}

/** Codes of `render`: what templates and wording can say. */
export const render = {
  'template-folder': error<{ path: string; reason: 'missing' | 'not-folder' | 'unreadable' }>(
    ({ path, reason }) =>
      ({
        missing: `模板文件夹“${path}”不存在`,
        'not-folder': `“${path}”不是文件夹，不能作模板文件夹`,
        unreadable: `模板文件夹“${path}”读不了`,
      })[reason],
    ({ reason }) => (reason === 'unreadable' ? '请检查文件夹的权限' : '请检查路径；相对路径从当前文件夹算起'),
  ),
  'template-unreadable': error<{ name: string }>(
    ({ name }) => `模板“${name}”读不了`,
    () => '请检查文件的权限',
  ),
  'template-link': error<{ name: string }>(
    ({ name }) => `模板“${name}”是指向别处的链接，不能使用`,
    () => '请把文件本身复制到模板文件夹里',
  ),
  'template-encoding': error<{ name: string }>(
    ({ name }) => `模板“${name}”不是 UTF-8 编码`,
    () => '请用编辑器另存为 UTF-8',
  ),
  'template-unused': warning<{ name: string; suggestion?: string | undefined }>(
    ({ name }) =>
      name.startsWith('sentences/')
        ? `模板“${name}”用不上：没有这个名称的活动类型或类别`
        : `模板“${name}”用不上：没有别的模板引用它`,
    ({ suggestion }) =>
      suggestion === undefined
        ? '运行 cppcc-report templates list 查看内置模板的名称'
        : `是否想写 ${suggestion}？`,
  ),
  'template-character': error<{ character: string }>(
    ({ character }) => `模板里有不能使用的字符 ${character}`,
    () => '请删去这个看不见的字符',
  ),
  'unknown-template': error<{ name: string; suggestion?: string | undefined }>(
    ({ name }) => `没有名为“${name}”的模板`,
    meant,
  ),
  'template-syntax': error(
    (args: Unparsed) => `模板写法有误：${SYNTAX_FAULTS[args.fault].problem(args)}`,
    syntaxHint,
  ),
  'wording-syntax': error(
    (args: Unparsed) => `文字里的双花括号写法有误：${SYNTAX_FAULTS[args.fault].problem(args)}`,
    syntaxHint,
  ),
  'wording-braces': warning<{ found: string; correct: string }>(
    ({ found }) => `“${found}”不会换成数字，会原样印出`,
    ({ correct }) => `指标要写在两层半角花括号里：${correct}`,
  ),
  'wording-refused': error<{ found: string; hint?: string | undefined }>(
    ({ found }) => `文字里不能用${found}`,
    ({ hint }) => hint ?? '文字里只能写指标，以及 figure、number、hanzi、list、count、sum、gap',
  ),
  'unknown-name': error<{ name: string; among: 'figures' | 'names'; suggestion?: string | undefined }>(
    ({ name, among }) =>
      among === 'figures' ? `没有名为“${name}”的指标` : `“${name}”既不是字段，也不是指标或助手`,
    meant,
  ),
  'unknown-filter-name': error<{ name: string; kind: 'type' | 'committee' }>(({ name, kind }) =>
    kind === 'type' ? `没有名为“${name}”的活动类型或类别` : `单位的专委会名单里没有“${name}”`,
  ),
  'unknown-measure-name': error<{ name: string }>(
    ({ name }) => `“${name}”不是成果名目，不能求和`,
    () => '名目在台账的“分类”里声明',
  ),
  'unknown-field': error<{ name: string; owner: string; suggestion?: string | undefined }>(
    ({ name, owner }) => (owner === '' ? `这里没有字段“${name}”` : `“${owner}”里没有字段“${name}”`),
    meant,
  ),
  'unknown-helper': error<{ name: string; suggestion?: string | undefined }>(
    ({ name }) => `没有名为“${name}”的助手`,
    meant,
  ),
  'unknown-partial': error<{ name: string; suggestion?: string | undefined }>(
    ({ name }) => `没有名为“${name}”的片段`,
    meant,
  ),
  'unknown-helper-argument': error<{
    helper: string;
    name: string;
    suggestion?: string | undefined;
    known: string;
  }>(
    ({ helper, name }) => `${helper} 不认得“${name}=”`,
    ({ helper, suggestion, known }) =>
      suggestion !== undefined
        ? `是否想写 ${suggestion}=？`
        : known === ''
          ? `${helper} 不带这样的设置`
          : `可以写：${known}`,
  ),
  'missing-helper-argument': error<{ helper: string; usage: string; field?: boolean | undefined }>(
    ({ helper }) => `${helper} 后面还要写内容`,
    ({ helper, usage, field }) =>
      field ? `写法是 ${usage}；若指字段，请写 {{this.${helper}}}` : `写法是 ${usage}`,
  ),
  'extra-helper-argument': error<{ helper: string; usage: string }>(
    ({ helper }) => `${helper} 后面的内容多了`,
    ({ usage }) => `写法是 ${usage}`,
  ),
  'wrong-helper-argument': error<{ helper: string; expected: string; hint?: string | undefined }>(
    ({ helper, expected }) => `${helper} 这里要写${expected}`,
    ({ hint }) => hint,
  ),
  'not-a-list': error<{ name: string }>(
    ({ name }) => `“${name}”不是列表，不能用 each`,
    () => '判断有没有内容用 {{#if}}，进入一个对象用 {{#with}}',
  ),
  'not-printable': error<{ name: string; kind: 'list' | 'object' | 'flag' }>(
    ({ name, kind }) =>
      ({
        list: `“${name}”是列表，不能直接印出`,
        object: `“${name}”含有若干字段，不能直接印出`,
        flag: `“${name}”只有是和否，不能直接印出`,
      })[kind],
    ({ name, kind }) =>
      ({
        list: `请写 {{join ${name}}}，或用 {{#each ${name}}}`,
        object: '请写明要印的字段，中间用点连接',
        flag: `请写 {{#if ${name}}}……{{/if}}`,
      })[kind],
  ),
  'template-refused': error<{ found: string; hint: string }>(
    ({ found }) => `模板里不能用${found}`,
    ({ hint }) => hint,
  ),
  'partial-recursion': error<{ name: string }>(
    ({ name }) => `片段“${name}”没完没了地引用自己`,
    () => '引用自己的片段要放在 {{#if}} 或 {{#each}} 里，数据走完就停',
  ),
  'no-sentence': warning<{ type: string }>(
    ({ type }) => `“${type}”没有合适的句式，这一句空着`,
    () => '请在模板文件夹 sentences 里补一行所需字段更少的句式',
  ),
  gap: warning<{ text: string }>(
    ({ text }) => `文稿里留有待补的空：〔待补：${text}〕`,
    () => '请在台账里补上，或在文稿里补写',
  ),
  'template-failed': error<{ reason: string }>(({ reason }) => `模板运行出错：${reason}`),
};
