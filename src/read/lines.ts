import { FOREIGN_BLANKS } from './blanks.ts';

/** A line of a draft, taken apart as far as YAML's layout goes. */
export interface Line {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset of its end, without line break and trailing white space. */
  readonly end: number;
  /** White space before anything else. */
  readonly indent: string;
  /** Offset after indentation and `- ` signs: where a key or value starts. */
  readonly head: number;
  /** Text from `head` to `end`. */
  readonly text: string;
}

const BLANK = `[ \\t${FOREIGN_BLANKS}]`;
const HEAD = new RegExp(`^(${BLANK}*)((?:-${BLANK}+)*)`, 'u');

/** The line that holds an offset. */
export function lineAt(text: string, offset: number): Line {
  // A search from before the start would find a line break at the start.
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const whole = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
  const [, indent = '', dashes = ''] = HEAD.exec(whole) ?? [];
  const head = start + indent.length + dashes.length;
  const content = whole.slice(head - start).trimEnd();
  return { start, end: head + content.length, indent, head, text: content };
}

/** The lines that a span touches. */
export function linesIn(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; ; ) {
    const line = lineAt(text, at);
    lines.push(line);
    const next = text.indexOf('\n', line.end) + 1;
    if (next === 0 || next >= to) return lines;
    at = next;
  }
}

/** The nearest line above that is neither blank nor a comment. */
export function lineAbove(text: string, line: Line): Line | undefined {
  for (let at = line.start - 1; at >= 0; ) {
    const above = lineAt(text, at);
    if (above.text !== '' && !above.text.startsWith('#')) return above;
    at = above.start - 1;
  }
  return undefined;
}

/** The line below, if there is one. */
export function lineBelow(text: string, line: Line): Line | undefined {
  const next = text.indexOf('\n', line.end) + 1;
  return next === 0 || next >= text.length ? undefined : lineAt(text, next);
}

/** Column of a line's head: where the fields that stand beside it must start. */
export function headColumn(line: Line): number {
  return line.head - line.start;
}

/** True for `key: value`, `key:` and `"key": value`. */
export function isField(text: string): boolean {
  return /^("[^"]*"|'[^']*'|[^\s"'#[\]{},&*!|>@`][^:]*?):(\s|$)/u.test(text);
}

/** End of a value that starts in a line and may go on in deeper lines below that are neither fields nor entries. */
export function valueEnd(text: string, line: Line): number {
  let last = line;
  for (let below = lineBelow(text, last); below; below = lineBelow(text, last)) {
    const entry = below.head > below.start + below.indent.length || below.text.startsWith('-');
    if (below.text === '' || entry || isField(below.text) || below.indent.length <= line.indent.length) break;
    last = below;
  }
  return last.end;
}

/**
 * The indentation that a line most likely was meant to have: that of the lines around it, or one level more
 * under a key. Lines indented with tabs keep their depth among themselves.
 */
export function fittingIndent(line: Line, text: string): number {
  const first = firstOdd(line, text) ?? line;
  return Math.max(0, besideAbove(first, text) + columnsOf(line.indent) - columnsOf(first.indent));
}

/** Lines looked at on the way up. */
const MOST_ODD = 200;

/** The uppermost of the oddly indented lines that end with this one; undefined if there are too many to look at. */
export function firstOdd(line: Line, text: string): Line | undefined {
  let first = line;
  for (let steps = 0; steps < MOST_ODD; steps += 1) {
    const above = lineAbove(text, first);
    if (!above || !isOdd(above)) return first;
    first = above;
  }
  return undefined;
}

/** True if other signs than spaces stand before the text of a line. */
export function isOdd(line: Line): boolean {
  return /[^ ]/u.test(line.indent);
}

function besideAbove(line: Line, text: string): number {
  const above = lineAbove(text, line);
  if (!above) return 0;
  // A full-width colon will be mended, too.
  if (/[:：]$/u.test(above.text)) return headColumn(above) + 2;
  const dash = oddDash(above);
  if (dash !== undefined && !isEntry(line)) return headColumn(above) + dashFor(dash).length;
  if (!isEntry(line)) return headColumn(above);
  // An entry stands under the entry before it, not under that one's last field.
  return (entryAbove(line, text) ?? above).indent.length;
}

/** The nearest `- …` above a line. */
export function entryAbove(line: Line, text: string): Line | undefined {
  for (let above = lineAbove(text, line); above; above = lineAbove(text, above)) {
    if (isEntry(above)) return above;
  }
  return undefined;
}

/** True for `- …`. */
export function isEntry(line: Line): boolean {
  return line.head > line.start + line.indent.length;
}

/** What people put in place of `- `, with the blanks after it: `－　`, `• `, and `1. ` before a field. */
export function oddDash(line: Line): string | undefined {
  const bullet = /^(?:[－–−•●·◆]|—(?!—))[ \u3000]*(?=\S)/u.exec(line.text)?.[0];
  if (bullet !== undefined || isEntry(line)) return bullet;
  const number = /^(?:\d{1,3}[.、．)）]|[（(]\d{1,3}[)）]|[①-⑳])[ \u3000]*(?=[^\s:：]{1,8}[:：])/u;
  return number.exec(line.text)?.[0];
}

/** The dash to read in its place: the fields below an entry's first one line up with that. */
export function dashFor(sign: string): string {
  return /[\d①-⑳]/u.test(sign) ? `-${' '.repeat(Math.max(1, sign.length - 1))}` : '- ';
}

/** Columns of an indentation, a tab or a full-width space two. */
export function columnsOf(indent: string): number {
  return indent.replace(/[\t\u3000]/gu, '  ').length;
}
