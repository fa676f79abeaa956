import type { YAMLError } from 'yaml';
import { diagnose } from '../../diagnostic/diagnostic.ts';
import { type Line, lineAt } from '../lines.ts';
import { insertion, type Slip } from '../slip.ts';

/** `[` or `{` without its partner: the last one before the place where the reader lost patience. */
export function unclosedBracket(error: YAMLError, text: string): Slip | undefined {
  const sign = /sequence|\]/u.test(error.message) ? '[' : '{';
  if (!/Flow|flow/u.test(error.message)) return undefined;
  const at = text.lastIndexOf(sign, error.pos[0] - 1);
  if (at < 0) return undefined;
  const partner = sign === '[' ? ']' : '}';
  const hash = hashInBrackets(lineAt(text, at), partner, text);
  if (hash) return hash;
  const wide = fullWidthPartner(at, partner, text);
  if (wide) return wide;
  return {
    range: { start: at, end: at + 1 },
    say: (place) => diagnose('unclosed-bracket', { bracket: sign }, place),
    edits: [insertion(lineAt(text, at).end, partner)],
  };
}

/** `{ 意见建议: 12条 ｝`: the partner is there, in full width, at the end of the line. */
function fullWidthPartner(open: number, partner: string, text: string): Slip | undefined {
  const bracket = partner === '}' ? '｝' : '］';
  const { end } = lineAt(text, open);
  if (text[end - 1] !== bracket || end - 1 < open) return undefined;
  return {
    range: { start: end - 1, end },
    say: (place) => diagnose('full-width-bracket', { bracket }, place),
    edits: [{ at: end - 1, remove: 1, insert: partner }],
    certain: !text.slice(open, end).includes(partner),
  };
}

/** `[附件 #3, 其他]`: a “#” that makes a comment of what should have closed the bracket. */
function hashInBrackets(line: Line, partner: string, text: string): Slip | undefined {
  const whole = text.slice(line.head, line.end);
  const hash = /(?<=[[{].*[ \t])#/u.exec(whole)?.index;
  if (hash === undefined || !whole.slice(hash).includes(partner)) return undefined;
  const start = line.head + hash;
  return {
    range: { start, end: start + 1 },
    say: (place) => diagnose('hash-in-brackets', { bracket: partner }, place),
    edits: [{ at: start, remove: 1, insert: '＃' }],
  };
}
