import type { Arguments } from '../diagnostic/messages/index.ts';
import type { Range } from '../source/source.ts';

/** Why a text cannot be parsed, and where. */
export interface SyntaxProblem extends Pick<Arguments<'template-syntax'>, 'fault' | 'found' | 'open'> {
  readonly range: Range;
}

type Fault = SyntaxProblem['fault'];

/**
 * Finds out what is wrong with a text that Handlebars refuses. Its own messages list the parser's tokens;
 * what stands at the place, and what is open before it, says more.
 *
 * @param offset where the parser gave up
 */
export function findSyntaxProblem(text: string, cause: unknown, offset: number): SyntaxProblem {
  const message = cause instanceof Error ? cause.message : '';
  const mismatch = /^(.*) doesn't match (.*) - \d+:\d+$/s.exec(message);
  if (mismatch) {
    const [, open = '', close = ''] = mismatch;
    const wrong = wrongClose(text) ?? { at: offset, length: open.length };
    return at(wrong.at, wrong.length, 'wrong-close', { open, found: close });
  }
  if (message.startsWith('Invalid path')) return at(offset, 1, 'path-inside');
  const start = text.lastIndexOf('{{', offset);
  if (message.startsWith('Lexical error')) return at(Math.max(start, 0), 2, 'unclosed-comment');
  const got = /got '(\w+)'$/.exec(message)?.[1] ?? '';
  const open = openTag(text, offset);
  if (got === 'EOF') return unclosedBlock(text, offset);
  if (got === 'OPEN_ENDBLOCK') return at(offset, lengthOfTag(text, offset), 'nothing-to-close');
  if (got.includes('INVERSE')) return at(offset, lengthOfTag(text, offset), 'second-else');
  return insideTag(text, offset, got, open);
}

/** What is wrong between `{{` and `}}`. */
function insideTag(text: string, offset: number, got: string, open: number): SyntaxProblem {
  const line = text.slice(offset).split(/[\r\n]/, 1)[0] ?? '';
  const rest = line.split('}}', 1)[0] ?? '';
  const inside = text.slice(open, offset);
  const closed = line.includes('}}');
  if (got === 'CLOSE' || got === 'CLOSE_UNESCAPED') {
    if (/\{\{[#~^>*]*\s*$/.test(inside)) return at(open, offset + 2 - open, 'empty-braces');
    if (/=\s*$/.test(inside)) return at(offset, 2, 'empty-setting');
    if (count(inside, '(') > count(inside, ')')) return at(offset, 2, 'lone-parenthesis');
    if (/\{\{\{/.test(inside)) return at(open, 3, 'uneven-braces');
    return at(offset, 2, inside.includes('=') ? 'name-after-setting' : 'early-end');
  }
  if (/^["']/.test(rest)) return at(offset, 1, 'lone-quote');
  if (/^\[/.test(rest)) return at(offset, 1, 'lone-bracket');
  const name = /^[^\s!"#%-,./;->@[-^`{-~]+/.exec(rest)?.[0] ?? '';
  const sign = [...rest.slice(name.length)][0];
  if (sign === '}') return at(offset + name.length, 1, 'lone-brace');
  if (!closed) return at(open, 2, 'unclosed-braces');
  if (sign === undefined) return at(offset, Math.max(1, name.length), 'stray-text');
  if (sign === ',') return at(offset + name.length, 1, 'comma');
  if (got === 'OPEN_BLOCK_PARAMS') return at(offset, 2, 'as');
  return at(offset + name.length, sign.length, 'sign', { found: sign });
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
  if (!open) return at(offset, 0, 'text-ends');
  return at(open.at, open.length, 'unclosed-block', { open: open.name });
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

function at(
  start: number,
  length: number,
  fault: Fault,
  about: Pick<SyntaxProblem, 'found' | 'open'> = {},
): SyntaxProblem {
  return { fault, ...about, range: { start, end: start + length } };
}
