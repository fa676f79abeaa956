import { diagnose } from '../diagnostic/diagnostic.ts';
import { allKeys } from '../vocabulary/aliases.ts';
import { LOG_SCHEMA } from '../vocabulary/schema.ts';
import { FOREIGN_BLANKS } from './blanks.ts';
import {
  dashFor,
  firstOdd,
  fittingIndent,
  isField,
  isOdd,
  type Line,
  lineBelow,
  oddDash,
  valueEnd,
} from './lines.ts';
import { hasOnlyDepth } from './only-depth.ts';
import { insertion, isOneText, quoteEdits, type Slip, shiftBelow } from './slip.ts';
import { foreignBlankSlip } from './slips/foreign-blanks.ts';

/**
 * Finds a slip in a line, or not. The line is one that YAML could not read.
 *
 * What is said to be certain is so of such a line: it stands where only a field or an entry can stand. That the field is
 * one that may stand there is for the schema to tell.
 */
type LineRule = (line: Line, text: string) => Slip | undefined;

/** The slip in a line that YAML could not read, if it is one of those that typists make. */
export function lineSlip(line: Line, text: string): Slip | undefined {
  for (const rule of RULES) {
    const slip = rule(line, text);
    if (slip) return slip;
  }
  return undefined;
}

/** `｛ 日期: 2024-03-05, 类型: 会议 ｝`: certain, no field's name begins like this. */
const fullWidthBraces: LineRule = (line) => {
  if (!/^｛.*[:：].*[｝}]$/u.test(line.text)) return undefined;
  const edits = [{ at: line.head, remove: 1, insert: '{' }];
  if (line.text.endsWith('｝')) edits.push({ at: line.end - 1, remove: 1, insert: '}' });
  return {
    range: { start: line.head, end: line.head + 1 },
    say: (at) => diagnose('full-width-bracket', { bracket: '｛' }, at),
    edits,
    certain: !/["'{}]/u.test(line.text),
  };
};

/**
 * `－ name: x`, `—name: x`, `• name: x`, `1. name: x`. Certain before a field, which no text is: the sign stands for
 * nothing else there. Numbers are not: they may count something.
 */
const dash: LineRule = (line) => {
  const sign = oddDash(line);
  if (sign === undefined) return undefined;
  return {
    range: { start: line.head, end: line.head + sign.trimEnd().length },
    say: (at) => diagnose('full-width-dash', { dash: sign.trim() }, at),
    edits: [{ at: line.head, remove: sign.length, insert: dashFor(sign) }],
    certain: !/[\d①-⑳]/u.test(sign) && isFieldOrSlip(line.text.slice(sign.length)),
  };
};

/** True for `name: x` and `name：x`. */
function isFieldOrSlip(text: string): boolean {
  return isField(text) || /^[^\s:：]{1,30}[ \u3000]*：/u.test(text);
}

/** `-name: x`. Certain before a field: no text begins like this. */
const dashWithoutSpace: LineRule = (line, text) => {
  if (!/^-[^\s-]/u.test(line.text)) return undefined;
  // Fields aligned with the first one move with it.
  const below = lineBelow(text, line);
  const moves = below && below.indent.length === line.indent.length + 1 && isField(below.text);
  const rest = moves ? shiftBelow(text, line, 1) : [];
  return {
    range: { start: line.head, end: line.head + 1 },
    say: (at) => diagnose('missing-space-after-dash', {}, at),
    edits: [insertion(line.head + 1, ' '), ...rest],
    certain: isFieldOrSlip(line.text.slice(1)),
  };
};

/** `日期：2024-03-05`. Certain, unless the space put in would make a comment of what follows. */
const fullWidthColon: LineRule = (line) => {
  const match = /^(["']?)([^\s"'“”：:#[\]{},][^"'：:]{0,29}?)\1([ \t\u3000]*：[ \t\u3000]*)/u.exec(line.text);
  if (!match) return undefined;
  const [whole, , key = '', colon = ''] = match;
  const start = line.head + whole.length - colon.length;
  const at = start + colon.indexOf('：');
  return {
    range: { start: at, end: at + 1 },
    say: (place) => diagnose('full-width-colon', { key }, place),
    edits: [{ at: start, remove: colon.length, insert: colonBefore(line.text.slice(whole.length)) }],
    certain: line.text[whole.length] !== '#',
  };
};

/** A colon, with a space if something follows. */
function colonBefore(rest: string): string {
  return rest === '' ? ':' : ': ';
}

const AFTER_COLON = new RegExp(
  `^(["']?)([\\p{L}\\p{N}_·]{1,30})\\1[${FOREIGN_BLANKS} ]*:(?!//)([${FOREIGN_BLANKS}]*)(?=[^${FOREIGN_BLANKS}\\s:])`,
  'u',
);

/**
 * `date:2024-03-05`, and a blank after the colon that is none to YAML; not `https://…`. Certain like a full-width colon.
 */
const colonWithoutSpace: LineRule = (line) => {
  const match = AFTER_COLON.exec(line.text);
  if (!match) return undefined;
  const [whole, , key = '', space = ''] = match;
  const at = line.head + whole.length - space.length - 1;
  const certain = line.text[whole.length] !== '#';
  const edits = [{ at: at + 1, remove: space.length, insert: ' ' }];
  if (space !== '')
    return foreignBlankSlip({ start: at + 1, end: at + 1 + space.length }, space, 'colon', edits, certain);
  return {
    range: { start: at, end: at + 1 },
    say: (place) => diagnose('missing-space-after-colon', { key }, place),
    edits,
    certain,
  };
};

/** `年份=2024`, `日期；2024-03-05`: after a field's name only, which nothing but a colon can follow: certain. */
const otherSign: LineRule = (line) => {
  const [whole = '', key = '', blank = ''] =
    /^([^\s:：=＝;；]+)([ \t\u3000]*)[=＝;；][ \t\u3000]*/u.exec(line.text) ?? [];
  if (!allKeys(LOG_SCHEMA).has(key)) return undefined;
  const start = line.head + key.length + blank.length;
  return {
    range: { start, end: start + 1 },
    say: (place) => diagnose('missing-colon', { text: key }, place),
    edits: [
      {
        at: line.head + key.length,
        remove: whole.length - key.length,
        insert: colonBefore(line.text.slice(whole.length)),
      },
    ],
    certain: line.text[whole.length] !== '#',
  };
};

const BAD_INDENT = new RegExp(`[\\t${FOREIGN_BLANKS}]+`, 'u');

/** Tabs, full-width spaces or pasted ones before the text. Certain where the lines above leave it one depth. */
const indentation: LineRule = (line, text) => {
  const bad = BAD_INDENT.exec(text.slice(line.start, line.head));
  if (!bad || line.text === '') return undefined;
  // One of many is looked at when those above it have been mended.
  if (!firstOdd(line, text)) return undefined;
  const start = line.start + bad.index;
  const range = { start, end: start + bad[0].length };
  const isAfterDash = start >= line.start + line.indent.length;
  const signs = text.slice(line.start + line.indent.length, line.head);
  const indent = isOdd(line) ? ' '.repeat(fittingIndent(line, text)) : line.indent;
  const insert = indent + signs.replaceAll(new RegExp(BAD_INDENT, 'gu'), ' ');
  const edits = [{ at: line.start, remove: line.head - line.start, insert }];
  const certain = indent === line.indent || hasOnlyDepth(line, text);
  return bad[0].includes('\t')
    ? { range, say: (at) => diagnose('tab-indent', {}, at), edits, certain }
    : foreignBlankSlip(range, bad[0], isAfterDash ? 'dash' : 'indent', edits, certain);
};

const KEY = /^(?:(?:"[^"]*"|'[^']*'|[^\s"'#[\]{},&*!|>@`:][^:]*?):\s+)?/u;

/**
 * A value that starts with a sign that means something else to YAML. Certain for `{{`, and for signs that YAML keeps
 * for itself (`@`, `` ` ``, `%`), where the value is all of the rest of its line.
 */
const signAtStart: LineRule = (line, text) => {
  const start = line.head + (KEY.exec(line.text)?.[0].length ?? 0);
  const value = text.slice(start, line.end);
  const end = valueEnd(text, line);
  const edits = quoteEdits(text, start, end);
  const isWhole = end === line.end && isOneText(value);
  if (value.startsWith('{{')) {
    const say: Slip['say'] = (at) => diagnose('unquoted-braces', {}, at);
    return { range: { start, end: start + 2 }, say, edits, certain: isWhole };
  }
  const sign = /^(?:[@`%*&!,\]}]|[|>](?![+-]?\d?[+-]?$))/u.exec(value)?.[0];
  if (!sign) return undefined;
  const say: Slip['say'] = (at) => diagnose('needs-quotes', { sign }, at);
  return { range: { start, end: start + 1 }, say, edits, certain: isWhole && /[@`%]/u.test(sign) };
};

/** `title: "十四五"规划`. */
const textAfterQuote: LineRule = (line, text) => {
  const start = line.head + (KEY.exec(line.text)?.[0].length ?? 0);
  const match = /^("[^"]*"|'[^']*')[ ]*(?=[^\s,#:\]}])/u.exec(text.slice(start, line.end));
  if (!match) return undefined;
  const [whole, quoted = ''] = match;
  const at = start + whole.length;
  return {
    range: { start: at, end: line.end },
    say: (place) => diagnose('text-after-quote', {}, place),
    edits: [
      { at: start, remove: 1, insert: '“' },
      { at: start + quoted.length - 1, remove: 1, insert: '”' },
    ],
  };
};

/** `activities: - date: …`. */
const dashAfterKey: LineRule = (line) => {
  const key = KEY.exec(line.text)?.[0] ?? '';
  if (key === '' || !/^-(\s|$)/u.test(line.text.slice(key.length))) return undefined;
  const at = line.head + key.length;
  return {
    range: { start: at, end: at + 1 },
    say: (place) => diagnose('dash-after-key', {}, place),
    edits: [insertion(at, `\n${' '.repeat(at - line.start)}`)],
  };
};

const RULES: readonly LineRule[] = [
  indentation,
  fullWidthBraces,
  dash,
  dashWithoutSpace,
  fullWidthColon,
  colonWithoutSpace,
  otherSign,
  signAtStart,
  textAfterQuote,
  dashAfterKey,
];
