import { error, warning } from './message.ts';

/** Codes of `validate`: what holding a log against its schema can say. */
export const validate = {
  'unknown-key': error<{ key: string; suggestion?: string; belongsTo?: string; known: string }>(
    ({ key }) => `未知字段“${key}”`,
    ({ suggestion, belongsTo, known }) => {
      if (suggestion) return `是否想写 ${suggestion}？`;
      if (belongsTo) return `这个字段属于“${belongsTo}”，请核对缩进和位置`;
      return `这里可以写：${known}`;
    },
  ),
  'duplicate-key': error<{ key: string; first: string }>(
    ({ key, first }) => (key === first ? `字段“${key}”写了两次` : `“${key}”和“${first}”是同一字段，写了两次`),
    () => '只留一处',
  ),
  'bad-key': error<object>(
    () => '这里的字段名读不懂',
    () => '字段名只能是一行文字，写成“名称: 内容”',
  ),
  'missing-key': error<{ key: string; title: string; owner: string }>(
    ({ key, title, owner }) => `${owner}缺少${title}（${key}）`,
    ({ title }) => `请补上一行“${title}: …”`,
  ),
  'wrong-type': error<{ field: string; expected: string; found: string; hint?: string }>(
    ({ field, expected, found }) => `${field}应写${expected}，这里是${found}`,
    ({ hint }) => hint,
  ),
  'bad-boolean': error<{ written: string; suggestion: string }>(
    ({ written }) => `这里要写“是”或“否”，不能写“${written}”`,
    ({ suggestion }) => `请写成 ${suggestion}`,
  ),
  'full-width-digits': error<{ written: string; suggestion: string }>(
    ({ written }) => `数字“${written}”是全角的`,
    ({ suggestion }) => `请写成 ${suggestion}`,
  ),
  'empty-value': error<{ field: string }>(
    ({ field }) => `${field}是空的`,
    () => '请填上内容，或删去这一行',
  ),
  'text-after-hash': warning<{ cut: string }>(
    ({ cut }) => `“#”前面有空格，从这里起的“${cut}”成了说明，不算正文`,
    () => '是正文，就用半角引号 " " 把整句括起来；是说明，就在“#”后面空一格',
  ),
  'not-allowed-value': error<{ field: string; value: string; allowed: string; suggestion?: string }>(
    ({ field, value }) => `${field}不能写“${value}”`,
    ({ allowed, suggestion }) => (suggestion ? `是否想写 ${suggestion}？` : `可以写：${allowed}`),
  ),
  'bad-name': error<{ name: string; sign?: string }>(
    ({ name, sign }) =>
      /^\d+$/.test(name)
        ? `名称“${name}”不能全是数字`
        : sign === ' '
          ? `名称“${name}”里不能有空格`
          : `名称“${name}”里不能有“${sign ?? ''}”`,
    () => '名称要能放进 {{ }} 里：用汉字、字母、数字，不用空格和半角符号',
  ),
  'bad-format': error<{ field: string; value: string; examples: string }>(
    ({ field, value }) => `${field}“${value}”写法不对`,
    ({ examples }) => (examples ? `写法如 ${examples}` : undefined),
  ),
  'out-of-range': error<{ field: string; limit: string }>(({ field, limit }) => `${field}${limit}`),
  'wrong-count': error<{ field: string; limit: string }>(({ field, limit }) => `${field}${limit}`),
  'choose-one': error<{ field: string; choices: string; found: string }>(({ field, choices, found }) =>
    found
      ? `${field}要写且只写${choices}之一，这里写了${found}`
      : `${field}要写且只写${choices}之一，这里一个也没有`,
  ),
  'goes-with': error<{ key: string; needs: string }>(
    ({ key, needs }) => `${key}要和${needs}一起写`,
    ({ needs }) => `请补上${needs}，或删去这一行`,
  ),
  'schema-mismatch': error<{ field: string; reason: string }>(
    ({ field, reason }) => `${field}不合要求（${reason}）`,
  ),
};
