import type { Node, YAMLError } from 'yaml';
import { diagnose } from '../../diagnostic/diagnostic.ts';
import { allKeys } from '../../vocabulary/aliases.ts';
import { LOG_SCHEMA } from '../../vocabulary/schema.ts';
import { type Line, lineAt, linesIn, valueEnd } from '../lines.ts';
import { insertion, isOneText, quoteEdits, type Slip } from '../slip.ts';
import { startsWithKnownKey } from './swallowed-fields.ts';

/** A quotation mark without its partner, in a line that the library gave up at the end of. */
export function unclosedQuote(error: YAMLError, line: Line, text: string): Slip | undefined {
  const quote = error.message.includes('"') ? '"' : "'";
  const at = text.indexOf(quote, line.head);
  if (at < 0 || at >= line.end) return undefined;
  return {
    range: { start: at, end: at + 1 },
    say: (place) => diagnose('unclosed-quote', { quote }, place),
    edits: [insertion(line.end, quote)],
  };
}

/** A quotation mark that was never closed and swallowed the fields below. */
export function swallowingQuote(start: number, end: number, text: string): Slip[] | undefined {
  const [first, ...rest] = linesIn(text, start, end);
  const swallowed = rest.some((line) => startsWithKnownKey(line.text));
  const closed = text[end - 1] === text[start];
  if (!first || (closed && !swallowed)) return undefined;
  const quote = text[start] ?? '';
  return [
    {
      range: { start, end: start + 1 },
      say: (at) => diagnose('unclosed-quote', { quote }, at),
      edits: [insertion(first.end, quote)],
    },
  ];
}

/** A value that starts with a sign (`*`, `&`) that means something else to YAML. */
export function needsQuotes(node: Node, sign: string, text: string): Slip {
  const start = text.lastIndexOf(sign, node.range?.[0] ?? 0);
  return {
    range: { start, end: start + 1 },
    say: (at) => diagnose('needs-quotes', { sign }, at),
    edits: quoteEdits(text, start, valueEnd(text, lineAt(text, start))),
  };
}

/** `lead: {{意见建议}}`: a map in a map, to YAML. Certain where the value is the rest of its line. */
export function unquotedBraces(start: number, text: string): Slip {
  const line = lineAt(text, start);
  const end = valueEnd(text, line);
  return {
    range: { start, end: start + 2 },
    say: (at) => diagnose('unquoted-braces', {}, at),
    edits: quoteEdits(text, start, end),
    certain: end === line.end && isOneText(text.slice(start, end)),
  };
}

const QUOTED_KEY = /^[“”‘’＂＇「『]\s*([^“”‘’＂＇「」『』]+?)\s*[“”‘’＂＇」』]$/u;

/** `“日期”: 2024-03-05`: a field's name, which needs no quotation marks. Certain: no field has them in its name. */
export function quotedKey(source: string, start: number): Slip | undefined {
  const name = QUOTED_KEY.exec(source)?.[1];
  if (name === undefined || !allKeys(LOG_SCHEMA).has(name)) return undefined;
  return {
    range: { start, end: start + source.length },
    say: (at) => diagnose('full-width-quotes', {}, at),
    edits: [{ at: start, remove: source.length, insert: name }],
    certain: true,
  };
}
