import { diagnose } from '../../diagnostic/diagnostic.ts';
import { allKeys } from '../../vocabulary/aliases.ts';
import { LOG_SCHEMA } from '../../vocabulary/schema.ts';
import { type Line, valueEnd } from '../lines.ts';
import { insertion, quoteEdits, type Slip } from '../slip.ts';

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

/** `{数值：2775名}` and `{数值:2775名}`: a key without a value, to YAML, which says nothing: certain. */
export function colonInFlow(source: string, start: number): Slip | undefined {
  const match = /^([^：:]+)([：:])/u.exec(source);
  if (!match) return undefined;
  const [whole, key = '', colon] = match;
  const at = start + whole.length - 1;
  const code = colon === ':' ? 'missing-space-after-colon' : 'full-width-colon';
  return {
    range: { start: at, end: at + 1 },
    say: (place) => diagnose(code, { key }, place),
    edits: [{ at, remove: 1, insert: ': ' }],
    certain: source[at - start + 1] !== '#',
  };
}
