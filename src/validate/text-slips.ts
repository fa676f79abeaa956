import type { Scalar } from 'yaml';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { lineSlip } from '../read/line-slips.ts';
import { linesIn } from '../read/lines.ts';
import type { Slip } from '../read/slip.ts';
import { aliases } from '../vocabulary/aliases.ts';
import { allows, type Schema } from '../vocabulary/schema.ts';

/** The slips behind a text where fields or a list are expected. */
export function textSlips(node: Scalar, schema: Schema, root: Schema, text: string): Slip[] {
  if (node.type !== 'PLAIN' || typeof node.value !== 'string' || schema.type === undefined) return [];
  const brackets = fullWidthBrackets(node, schema, text);
  return brackets ? [brackets] : fieldsAsText(node, schema, root, text);
}

/**
 * `｛意见建议：12条，调研报告：1篇｝`, `［党组会议，主席会议］`: nothing but a text, to YAML. Certain for braces where no text
 * can stand; items in square brackets may hold commas of their own.
 */
function fullWidthBrackets(node: Scalar, schema: Schema, text: string): Slip | undefined {
  const [start, end] = node.range ?? [0, 0];
  const source = text.slice(start, end);
  const isMap = /^｛.*[｝}]$/su.test(source) && allows(schema, 'object');
  const isList = /^［.*[］\]]$/su.test(source) && allows(schema, 'array');
  if (!isMap && !isList) return undefined;
  const signs = [...source.matchAll(isMap ? /[｛｝：，；]\s*/gu : /[［］，、；]\s*/gu)];
  const bracket = source.slice(0, 1);
  return {
    range: { start, end: start + 1 },
    say: (at) => diagnose('full-width-bracket', { bracket }, at),
    edits: signs.map(({ index, 0: sign }) => ({
      at: start + index,
      remove: sign.length,
      insert: ASCII[sign.charAt(0)] ?? ', ',
    })),
    certain: isMap && !allowsText(schema) && !source.includes('\n'),
  };
}

const ASCII: Readonly<Record<string, string>> = { '｛': '{', '｝': '}', '［': '[', '］': ']', '：': ': ' };

/** A text that was meant as fields: `日期：2024-03-05` where an activity is expected. Certain where no text can stand. */
function fieldsAsText(node: Scalar, schema: Schema, root: Schema, text: string): Slip[] {
  if (!allows(schema, 'object')) return [];
  const [start, end] = node.range ?? [0, 0];
  const lines = linesIn(text, start, end);
  const keys = lines.map(
    ({ text: line }) => /^([^\s:：=＝;；][^:：=＝;；]*?)[ \u3000]*(：|[=＝;；]|:(?=\S))/u.exec(line)?.[1],
  );
  const known = schema.properties && aliases(schema, root).canonical;
  // Where a text is allowed too, only a field's own name tells; `意见：` may well begin a paragraph.
  const isText = allows(schema, 'string') && !(keys[0] !== undefined && known?.has(keys[0]));
  if (isText || keys.some((key) => key === undefined)) return [];
  return lines.flatMap((line): Slip[] => {
    const slip = lineSlip(line, text);
    return slip ? [{ ...slip, certain: (slip.certain ?? false) && !allowsText(schema) }] : [];
  });
}

/** True where any text may stand; a quantity is not any text. */
function allowsText(schema: Schema): boolean {
  return allows(schema, 'string') && schema['x-kind'] !== 'quantity';
}
