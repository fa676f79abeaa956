import type { Document, YAMLError } from 'yaml';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { allKeys } from '../vocabulary/aliases.ts';
import { LOG_SCHEMA } from '../vocabulary/schema.ts';
import { lineSlip } from './line-slips.ts';
import {
  entryAbove,
  fittingIndent,
  headColumn,
  isEntry,
  isField,
  type Line,
  lineAbove,
  lineAt,
  lineBelow,
  linesIn,
  valueEnd,
} from './lines.ts';
import { indentEdits, insertion, quoteEdits, type Slip } from './slip.ts';

/**
 * The slips behind the errors that the YAML library found; errors that nothing explains give none. What a line
 * shows plainly is taken from every error. What has to be guessed from the kind of error is taken from the first
 * only, and only where nothing is plain: later errors are mostly its consequences.
 */
export function errorSlips(document: Document.Parsed, text: string): Slip[] {
  const errors = [...document.errors, ...document.warnings];
  const plain = errors.flatMap(({ pos }) =>
    linesIn(text, pos[0], pos[1])
      .map((line) => lineSlip(line, text))
      .filter((slip) => slip !== undefined),
  );
  if (plain.length > 0) return plain;
  // A full-width comma also causes errors that come before the one that shows it.
  const commas = errors.flatMap((error) => commaInFlow(error, text) ?? []);
  if (commas.length > 0) return commas;
  for (const error of errors) {
    const lines = linesIn(text, error.pos[0], error.pos[1]);
    const slip = lines[0] && byCode(error, lines[0], lines, text);
    if (slip) return [slip];
  }
  return [];
}

function byCode(error: YAMLError, line: Line, lines: readonly Line[], text: string): Slip | undefined {
  switch (error.code) {
    case 'BAD_INDENT':
      return error.message.startsWith('Flow')
        ? openBracket(error, text)
        : (missingDash(line, text) ?? badIndent(line, text));
    case 'BLOCK_AS_IMPLICIT_KEY':
      return (
        firstDash(line, text) ??
        colonInValue(error.pos[0], line, text) ??
        deeperLine(line, lineBelow(text, line), text)
      );
    case 'MULTILINE_IMPLICIT_KEY':
      if (isField(line.text) && !lines[1]) return badIndent(line, text);
      return deeperLine(line, lines[1], text) ?? missingColon(line);
    case 'MISSING_CHAR':
      if (error.message.includes('quote')) return openQuote(error, line, text);
      if (error.message.startsWith('Sequence item')) return missingDash(line, text) ?? badIndent(line, text);
      return error.message.startsWith('Implicit') ? missingColon(line) : openBracket(error, text);
    case 'UNEXPECTED_TOKEN':
      // A field beside a list, or an entry beside fields: where it belongs cannot be told.
      return error.pos[0] === line.head ? { ...badIndent(line, text), edits: [] } : undefined;
    case 'BAD_DQ_ESCAPE':
      return {
        range: { start: error.pos[0], end: error.pos[0] + 2 },
        say: (at) => diagnose('bad-escape', { sequence: text.slice(error.pos[0], error.pos[0] + 2) }, at),
        edits: [insertion(error.pos[0], '\\')],
      };
    default:
      return undefined;
  }
}

/** A line that stands neither with its neighbours nor one level deeper. */
function badIndent(line: Line, text: string): Slip {
  return {
    range: { start: line.start + line.indent.length, end: line.end },
    say: (at) => diagnose('bad-indent', {}, at),
    edits: indentEdits(text, line, fittingIndent(line, text)),
  };
}

/** A field that starts an entry without its `- `: it stands where the entries' dashes stand. */
function missingDash(line: Line, text: string): Slip | undefined {
  const entry = entryAbove(line, text);
  if (!entry || !isField(line.text) || entry.indent.length !== line.indent.length) return undefined;
  // A field that the entry above does not have yet may just as well belong to it.
  const key = line.text.slice(0, line.text.indexOf(':') + 1);
  if (!linesIn(text, entry.start, line.start - 1).some((other) => other.text.startsWith(key)))
    return undefined;
  const edits = [insertion(line.head, '- ')];
  for (let below = lineBelow(text, line); below; below = lineBelow(text, below)) {
    if (below.text === '') continue;
    const isDeeper = below.indent.length > line.indent.length;
    if (!isDeeper && (below.indent.length < line.indent.length || isEntry(below))) break;
    edits.push(insertion(below.start, '  '));
  }
  return {
    range: { start: line.head, end: line.end },
    say: (at) => diagnose('missing-dash', {}, at),
    edits,
  };
}

/** A field that stands deeper than the field above, which has a value already. */
function deeperLine(line: Line, below: Line | undefined, text: string): Slip | undefined {
  if (!below || !isField(line.text) || headColumn(below) <= headColumn(line)) return undefined;
  return {
    range: { start: below.head, end: below.end },
    say: (at) => diagnose('bad-indent', {}, at),
    edits: indentEdits(text, below, headColumn(line)),
  };
}

/** `title: 主题: 协商`. */
function colonInValue(start: number, line: Line, text: string): Slip | undefined {
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
function missingColon(line: Line): Slip {
  const [word = ''] = line.text.split(/\s/u);
  const known = allKeys(LOG_SCHEMA).has(word);
  const name = known ? word : [...line.text].slice(0, 12).join('');
  return {
    range: { start: line.head, end: line.head + (known ? word.length : line.text.length) },
    say: (at) => diagnose('missing-colon', { text: name }, at),
    edits: known ? [insertion(line.head + word.length, ':')] : [insertion(line.head, '# ')],
  };
}

/** `[` or `{` without its partner: the last one before the place where the reader lost patience. */
function openBracket(error: YAMLError, text: string): Slip | undefined {
  const sign = /sequence|\]/u.test(error.message) ? '[' : '{';
  if (!/Flow|flow/u.test(error.message)) return undefined;
  const at = text.lastIndexOf(sign, error.pos[0] - 1);
  if (at < 0) return undefined;
  const partner = sign === '[' ? ']' : '}';
  const hash = hashInBrackets(lineAt(text, at), partner, text);
  if (hash) return hash;
  return {
    range: { start: at, end: at + 1 },
    say: (place) => diagnose('unclosed-bracket', { bracket: sign }, place),
    edits: [insertion(lineAt(text, at).end, partner)],
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

/** A quotation mark without its partner, in a line that the library gave up at the end of. */
function openQuote(error: YAMLError, line: Line, text: string): Slip | undefined {
  const quote = error.message.includes('"') ? '"' : "'";
  const at = text.indexOf(quote, line.head);
  if (at < 0 || at >= line.end) return undefined;
  return {
    range: { start: at, end: at + 1 },
    say: (place) => diagnose('unclosed-quote', { quote }, place),
    edits: [insertion(line.end, quote)],
  };
}

/** `{ 数值: 2775名，范围: 全市 }`. */
function commaInFlow(error: YAMLError, text: string): Slip | undefined {
  if (error.code !== 'BLOCK_IN_FLOW') return undefined;
  const [from, to] = error.pos;
  const commas = [...text.slice(from, to).matchAll(/([，；、])\s*(?=[^\s，；、：:,{}[\]]+\s*[：:])/gu)];
  const [first] = commas;
  if (!first) return undefined;
  const start = from + first.index;
  return {
    range: { start, end: start + 1 },
    say: (place) => diagnose('full-width-comma', { comma: text[start] ?? '' }, place),
    edits: commas.map(({ index, 0: whole }) => ({ at: from + index, remove: whole.length, insert: ', ' })),
  };
}

/** Fields that stand beside the entries of a list, above the first of them: a first entry without its `- `. */
function firstDash(line: Line, text: string): Slip | undefined {
  const entry = isEntry(line) ? line : lineBelow(text, line);
  if (!entry || !isEntry(entry) || !isField(entry.text)) return undefined;
  let top: Line | undefined;
  for (let above = lineAbove(text, entry); above; above = lineAbove(text, above)) {
    if (above.indent.length < entry.indent.length || isEntry(above)) break;
    if (above.indent.length === entry.indent.length) top = above;
  }
  if (!top || fieldKey(top) !== fieldKey(entry)) return undefined;
  const fields = linesIn(text, top.start, entry.start - 1).slice(1);
  return {
    range: { start: top.head, end: top.end },
    say: (at) => diagnose('missing-dash', {}, at),
    edits: [insertion(top.head, '- '), ...fields.map(({ start }) => insertion(start, '  '))],
  };
}

function fieldKey({ text }: Line): string {
  return text.slice(0, text.indexOf(':'));
}
