import { diagnose } from '../../diagnostic/diagnostic.ts';
import type { Edit } from '../../source/edit.ts';
import { allKeys } from '../../vocabulary/aliases.ts';
import { LOG_SCHEMA } from '../../vocabulary/schema.ts';
import { BUILT_IN_TAXONOMY } from '../../vocabulary/taxonomy.ts';
import { FOREIGN_BLANKS, foreignBlank, withoutBlanksAround } from '../blanks.ts';
import { type Line, valueEnd } from '../lines.ts';
import { insertion, quoteEdits, type Slip } from '../slip.ts';
import { foreignBlankSlip } from './foreign-blanks.ts';

/** `title: 主题: 协商`. */
export function colonInValue(start: number, line: Line, text: string): Slip | undefined {
  const colon = /:(?=\s|$)/u.exec(text.slice(start, line.end));
  if (!colon || !/:\s+$/u.test(text.slice(line.head, start))) return undefined;
  const isQuoted = text[start] === '“';
  const at = isQuoted ? start : start + colon.index;
  return {
    range: { start: at, end: at + 1 },
    say: (place) => diagnose(isQuoted ? 'full-width-quotes' : 'colon-in-value', {}, place),
    edits: quoteEdits(text, start, valueEnd(text, line)),
  };
}

/** A line that is no field: `类型 会议`, or text that belongs to the line above. */
export function missingColon(line: Line): Slip {
  const [word = ''] = line.text.split(/\s/u);
  const known = allKeys(LOG_SCHEMA).has(word);
  const name = known ? word : [...line.text].slice(0, 12).join('');
  return {
    range: { start: line.head, end: line.head + (known ? word.length : line.text.length) },
    say: (at) => diagnose('missing-colon', { text: name }, at),
    edits: known ? [insertion(line.head + word.length, ':')] : [insertion(line.head, '# ')],
  };
}

const IN_FLOW = new RegExp(`^([^：:]+?)[${FOREIGN_BLANKS} ]*([：:])([${FOREIGN_BLANKS} ]*)`, 'u');

/** `{数值：2775名}` and `{数值:2775名}`: a key without a value, to YAML, which says nothing: certain. */
export function colonInFlow(source: string, start: number): Slip | undefined {
  const match = IN_FLOW.exec(source);
  if (!match) return undefined;
  const [whole, name = '', colon, blank = ''] = match;
  const key = withoutBlanksAround(name);
  const at = start + whole.length - blank.length - 1;
  const edits = [{ at, remove: 1 + blank.length, insert: ': ' }];
  const certain = source[whole.length] !== '#';
  if (colon === '：') {
    const range = { start: at, end: at + 1 };
    const all = [...edits, ...furtherFields(source, start, whole.length)];
    return { range, say: (place) => diagnose('full-width-colon', { key }, place), edits: all, certain };
  }
  if (foreignBlank(blank) !== undefined)
    return foreignBlankSlip({ start: at + 1, end: at + 1 + blank.length }, blank, 'colon', edits, certain);
  const range = { start: at, end: at + 1 };
  return { range, say: (place) => diagnose('missing-space-after-colon', { key }, place), edits, certain };
}

const NEXT_FIELD = /[，；、]\s*(?=([^\s，；、：:]{1,20})：)|：\s*/gu;
const MEASURES = new Set(BUILT_IN_TAXONOMY.measures.map(({ name }) => name));

/** `{意见建议：12条，调研报告：1篇}`: the known names after the first field's, each with the comma before it. */
function furtherFields(source: string, start: number, from: number): Edit[] {
  const edits: Edit[] = [];
  let isOpen = false;
  for (const { index, 0: sign, 1: name } of source.matchAll(NEXT_FIELD)) {
    if (index < from) continue;
    if (name === undefined) {
      if (isOpen) edits.push({ at: start + index, remove: sign.length, insert: ': ' });
      isOpen = false;
    } else if (MEASURES.has(name) || allKeys(LOG_SCHEMA).has(name)) {
      edits.push({ at: start + index, remove: sign.length, insert: ', ' });
      isOpen = true;
    }
  }
  return edits;
}
