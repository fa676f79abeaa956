import type { Range } from '../source/source.ts';

/** Why a text cannot be parsed, in Chinese, and where. */
export interface SyntaxProblem {
  readonly problem: string;
  readonly hint: string | undefined;
  readonly range: Range;
  /** True where a block lacks its other half, which may stand on another line. */
  readonly isHalf?: true;
}

/**
 * Says in Chinese what is wrong with a text that Handlebars refuses. Its own messages list the parser's tokens;
 * what stands at the place, and what is open before it, says more.
 *
 * @param offset where the parser gave up
 */
export function problemInWords(text: string, cause: unknown, offset: number): SyntaxProblem {
  const message = cause instanceof Error ? cause.message : '';
  const mismatch = /^(.*) doesn't match (.*) - \d+:\d+$/s.exec(message);
  if (mismatch) {
    const [, open = '', close = ''] = mismatch;
    const wrong = wrongClose(text) ?? { at: offset, length: open.length };
    return at(wrong.at, wrong.length, `{{#${open}}} 与 {{/${close}}} 不是一对`, `请写 {{/${open}}}`);
  }
  if (message.startsWith('Invalid path')) {
    return at(offset, 1, '.. 和 this 只能写在最前面', undefined);
  }
  const start = text.lastIndexOf('{{', offset);
  if (message.startsWith('Lexical error'))
    return at(Math.max(start, 0), 2, '注释没有结束', '注释写作 {{!-- … --}}');
  const got = /got '(\w+)'$/.exec(message)?.[1] ?? '';
  const open = openTag(text, offset);
  if (got === 'EOF') return unclosedBlock(text, offset);
  if (got === 'OPEN_ENDBLOCK') {
    return { ...at(offset, lengthOfTag(text, offset), '这里没有要结束的块', undefined), isHalf: true };
  }
  if (got.includes('INVERSE')) {
    return at(offset, lengthOfTag(text, offset), '多了一个 {{else}}', '一个块里只能有一个 {{else}}');
  }
  return insideTag(text, offset, got, open);
}

/** What is wrong between `{{` and `}}`. */
function insideTag(text: string, offset: number, got: string, open: number): SyntaxProblem {
  const line = text.slice(offset).split(/[\r\n]/, 1)[0] ?? '';
  const rest = line.split('}}', 1)[0] ?? '';
  const inside = text.slice(open, offset);
  const closed = line.includes('}}');
  if (got === 'CLOSE' || got === 'CLOSE_UNESCAPED') {
    if (/\{\{[#~^>*]*\s*$/.test(inside)) return at(open, offset + 2 - open, '双花括号里是空的', undefined);
    if (/=\s*$/.test(inside)) return at(offset, 2, '等号后面没有内容', '写作 名称="内容"');
    if (count(inside, '(') > count(inside, ')')) return at(offset, 2, '缺少右括号', undefined);
    if (/\{\{\{/.test(inside)) return at(open, 3, '左右花括号数目不等', '写两层花括号：{{名称}}');
    if (inside.includes('=')) {
      return at(offset, 2, '带等号的设置后面不能再写名称', '请把名称写在前面，设置写在后面');
    }
    return at(offset, 2, '这里不该结束', undefined);
  }
  if (/^["']/.test(rest)) return at(offset, 1, '引号没有成对', undefined);
  if (/^\[/.test(rest)) return at(offset, 1, '方括号没有成对', undefined);
  const name = /^[^\s!"#%-,./;->@[-^`{-~]+/.exec(rest)?.[0] ?? '';
  const sign = [...rest.slice(name.length)][0];
  if (sign === '}') return at(offset + name.length, 1, '右花括号少了一个', '写两层花括号：{{名称}}');
  if (!closed) return at(open, 2, '双花括号没有结束', '缺少 }}');
  if (sign === undefined) return at(offset, Math.max(1, name.length), '这里不该有内容', undefined);
  if (sign === ',') {
    return at(offset + name.length, 1, '双花括号里不能用逗号', '几个名称之间空一格：{{list 名称 名称}}');
  }
  if (got === 'OPEN_BLOCK_PARAMS') {
    return at(offset, 2, '这里不能用 as', 'as |名称| 只用在 {{#each}} 和 {{#with}} 里');
  }
  return at(offset + name.length, sign.length, `双花括号里不能有“${sign}”`, undefined);
}

interface Tag {
  readonly sign: string;
  readonly name: string;
  readonly at: number;
  readonly length: number;
}

/** Tags that open or close a block. */
function blockTags(text: string): Tag[] {
  const tags = text.matchAll(/\{\{!--[\s\S]*?--\}\}|\{\{~?(#>|#\*|[#^/])\s*([^\s}~]+)[^}]*\}\}/g);
  return [...tags].flatMap(({ 0: whole, 1: sign, 2: name = '', index }) =>
    sign === undefined ? [] : [{ sign, name, at: index, length: whole.length }],
  );
}

/** Finds the first tag that closes another block than the one that is open. */
function wrongClose(text: string): Tag | undefined {
  const stack: Tag[] = [];
  for (const tag of blockTags(text)) {
    if (tag.sign !== '/') stack.push(tag);
    else if (stack.pop()?.name !== tag.name) return tag;
  }
  return undefined;
}

/** Finds the block that is still open at the end of the text. */
function unclosedBlock(text: string, offset: number): SyntaxProblem {
  const stack: Tag[] = [];
  for (const tag of blockTags(text)) {
    if (tag.sign === '/') stack.pop();
    else stack.push(tag);
  }
  const open = stack.at(-1);
  if (!open) return at(offset, 0, '文字在这里意外结束', undefined);
  return { ...at(open.at, open.length, `块“${open.name}”没有结束`, `缺少 {{/${open.name}}}`), isHalf: true };
}

/** Offset of the tag that is open at `offset`. */
function openTag(text: string, offset: number): number {
  const start = text.lastIndexOf('{{', offset);
  return text[start - 1] === '{' ? start - 1 : Math.max(start, 0);
}

function lengthOfTag(text: string, offset: number): number {
  const end = text.indexOf('}}', offset);
  return end === -1 ? 2 : end + 2 - offset;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function at(start: number, length: number, problem: string, hint: string | undefined): SyntaxProblem {
  return { problem, hint, range: { start, end: start + length } };
}
