import type { Document, ErrorCode, YAMLError } from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { SourceFile } from '../source/source.ts';
import type { Draft } from './draft.ts';
import { lineAt } from './lines.ts';

/** What the library's codes mean, for the errors that no slip explains. */
const REASONS: Partial<Record<ErrorCode, string>> = {
  BAD_COLLECTION_TYPE: '类型标记不对',
  BAD_DIRECTIVE: '% 开头的指令不能识别',
  BAD_INDENT: '缩进没有对齐',
  BAD_PROP_ORDER: '& 和 ! 的位置不对',
  BLOCK_IN_FLOW: '括号里不能分行列条目',
  KEY_OVER_1024_CHARS: '字段名太长',
  MISSING_CHAR: '缺少符号',
  MULTIPLE_ANCHORS: '& 写了两次',
  MULTIPLE_TAGS: '! 写了两次',
  TAB_AS_INDENT: '缩进用了制表符',
  TAG_RESOLVE_FAILED: '! 开头的标记不能识别',
  UNEXPECTED_TOKEN: '多出了文字或符号',
};

/** Errors after which the library's document still is what was meant, as far as it goes. */
const HARMLESS: ReadonlySet<ErrorCode> = new Set(['MULTIPLE_DOCS', 'BAD_INDENT', 'TAB_AS_INDENT']);

/**
 * Puts errors that no slip explains into words: the first only, and only where no slip was reported, since what
 * is left after that is mostly consequences.
 *
 * @param reported source offsets of the slips that have been reported
 */
export function syntaxErrors(
  document: Document.Parsed,
  draft: Draft,
  file: SourceFile,
  reported: ReadonlySet<number>,
): { readonly diagnostics: readonly Diagnostic[]; readonly fatal: boolean } {
  const fatal = document.errors.some(({ code }) => !HARMLESS.has(code));
  const several = document.errors.filter(({ code }) => code === 'MULTIPLE_DOCS');
  const first = document.errors.find(({ code }) => code !== 'MULTIPLE_DOCS');
  const chosen = first && reported.size === 0 ? [first, ...several] : several;
  return { diagnostics: chosen.map((error) => inWords(error, draft, file)), fatal };
}

function inWords(error: YAMLError, draft: Draft, file: SourceFile): Diagnostic {
  const start = draft.toSource(error.pos[0]);
  const end = Math.max(start, Math.min(draft.toSource(error.pos[1]), lineAt(file.text, start).end));
  const at = { file, range: { start, end } };
  if (error.code === 'MULTIPLE_DOCS') return diagnose('multiple-documents', {}, at);
  if (error.code === 'RESOURCE_EXHAUSTION') return diagnose('too-deep', {}, at);
  if (/missing closing .*quote/iu.test(error.message)) {
    return diagnose('unclosed-quote', { quote: error.message.includes('"') ? '"' : "'" }, at);
  }
  return diagnose('yaml-syntax', { reason: `${REASONS[error.code] ?? '写法不对'}：${error.message}` }, at);
}
