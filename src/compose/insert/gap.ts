import { lineAt } from '../../read/lines.ts';

/** A line between two entries: blank, or a comment. */
export interface GapLine {
  readonly start: number;
  /** Columns before the comment. */
  readonly indent: number;
  /** The comment with its `#`; '' for a blank line. */
  readonly comment: string;
}

/** What stands between an entry (or the key of the list) and what follows it. */
export interface Gap {
  readonly lines: readonly GapLine[];
  /** Where the gap begins: behind the line break of the line above, or at the end of the text. */
  readonly start: number;
  /** Where it ends: at the line of the next entry, of the next part, or at the end of the text. */
  readonly end: number;
}

/** The blank lines and comments below the line that holds an offset. */
export function gapBelow(text: string, offset: number): Gap {
  // A block that keeps its blank lines ends behind a line break.
  const start = text[offset - 1] === '\n' ? offset : nextLine(text, offset);
  const lines: GapLine[] = [];
  let at = start;
  while (at < text.length) {
    const line = lineAt(text, at);
    if (line.text !== '' && !line.text.startsWith('#')) break;
    // A dash with nothing behind it is an entry, not a blank line.
    if (line.text === '' && text.slice(line.start, nextLine(text, at)).trim() !== '') break;
    lines.push({ start: at, indent: line.indent.length, comment: line.text });
    at = nextLine(text, at);
  }
  return { lines, start, end: at };
}

function nextLine(text: string, offset: number): number {
  const lineBreak = text.indexOf('\n', offset);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}
