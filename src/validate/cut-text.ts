import type { Scalar } from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { RawFile } from '../read/raw-file.ts';
import { allows, type Schema } from '../vocabulary/schema.ts';
import { shorten } from './words.ts';

/** What follows a value, up to the end of the line. */
const HASH = /([ \t]*)(#[^\s#][^\r\n]*)/uy;

/**
 * A text that a “#” cuts short (`标题: 附件 #3 的办理`): to YAML a comment starts there, in silence. A comment that
 * was meant as one has a blank after its sign; where numbers go, nothing else makes sense.
 */
export function cutText(node: Scalar, schema: Schema, file: RawFile): Diagnostic | undefined {
  const isText = schema.type !== undefined && schema.enum === undefined && allows(schema, 'string');
  const isNumber = allows(schema, 'number') || allows(schema, 'integer');
  if (!isText || isNumber || (node.type !== 'PLAIN' && node.value !== null)) return undefined;
  const { draft } = file;
  HASH.lastIndex = node.range?.[1] ?? 0;
  const from = HASH.lastIndex;
  const [, blank = '', cut = ''] = HASH.exec(draft.text) ?? [];
  if (cut === '') return undefined;
  const start = draft.toSource(from + blank.length);
  const end = draft.toSource(from + blank.length + cut.trimEnd().length);
  return diagnose('text-after-hash', { cut: shorten(cut.trimEnd()) }, { file, range: { start, end } });
}
