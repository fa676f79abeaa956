import type { RawCell } from './raw-sheet.ts';

/** What Excel takes for a word about the file and not for a row of it: `sep=;`. */
const DECLARED = /^sep=(.)(?:\r\n?|\n|$)/i;

/**
 * The cells of a text with signs between them (RFC 4180; `,` `;` or tab). What is in a cell stays text: 0123 does not
 * become a number. A quotation mark that is not closed takes no more than its cell.
 */
export function readCsv(text: string): RawCell[] {
  const declared = DECLARED.exec(text);
  const delimiter = declared?.[1] ?? delimiterOf(text);
  const cells: RawCell[] = [];
  let at = declared?.[0].length ?? 0;
  let row = declared ? 1 : 0;
  let column = 0;
  while (at < text.length) {
    const { value, end } = cellAt(text, at, delimiter);
    if (value.trim() !== '') cells.push({ row, column, text: value });
    const sign = text[end];
    at = end + 1;
    if (sign === delimiter) column += 1;
    else {
      if (sign === '\r' && text[at] === '\n') at += 1;
      row += 1;
      column = 0;
    }
  }
  return cells;
}

const DELIMITERS = [',', '\t', ';'] as const;

/** So many characters tell which sign it is. */
const HEAD = 20_000;

/** The sign between the cells: that which the first lines have most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const head = text.slice(0, HEAD).replace(/"(?:[^"]|"")*"/g, '""');
  const counts = DELIMITERS.map((sign) => head.split(sign).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** A cell's text, and where the sign after it stands. */
function cellAt(text: string, start: number, delimiter: string): { value: string; end: number } {
  if (text[start] === '"') {
    const quoted = quotedAt(text, start, delimiter);
    if (quoted) return quoted;
  }
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
}

/** A cell between quotation marks, those within it doubled; undefined if its end is not that of a cell. */
function quotedAt(
  text: string,
  start: number,
  delimiter: string,
): { value: string; end: number } | undefined {
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return undefined;
    if (text[mark + 1] === '"') {
      at = mark + 2;
      continue;
    }
    const end = mark + 1;
    const sign = text[end];
    if (sign !== undefined && sign !== delimiter && sign !== '\n' && sign !== '\r') return undefined;
    return { value: text.slice(start + 1, mark).replaceAll('""', '"'), end };
  }
}
