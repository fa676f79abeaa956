import { isEntry, type Line, lineAt } from '../../read/lines.ts';

/** An entry of a list with the comments that go where it goes, as lines of a text. */
export interface Chunk {
  /** Offset of the first line: of the comments directly above the entry, or of the entry. */
  readonly start: number;
  /** Offset after the line break of the last line. */
  readonly end: number;
  /**
   * Offset of a comment between the entry above and this one that may be about more than one of them: it stands by
   * itself or above the first entry, names a month or a part of the year, or underlines. It stays where it is.
   */
  readonly divider?: number;
}

/** Looks like the heading of a part of a list: `# 三月`, `# ---- 会议 ----`. */
const HEADING = /[月季旬年]|[-=*~_─━—#]{2,}/u;

/**
 * Takes a list apart into entries with their comments. A comment belongs to the entry that it stands in or beside, or
 * directly below with more indentation, or directly above (but for the first entry).
 *
 * @param entries from the first character of each entry (after its dash) to its last
 * @returns undefined if an entry does not start on a line of its own with the others, or shares its last with another
 */
export function chunksOf(
  text: string,
  entries: readonly { readonly start: number; readonly end: number }[],
): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let from: number | undefined;
  let indent: string | undefined;
  for (const entry of entries) {
    const line = lineAt(text, entry.start);
    indent ??= line.indent;
    if (!isEntry(line) || line.indent !== indent || line.head !== entry.start) return undefined;
    if (from !== undefined && line.start < from) return undefined;
    const above = attachedAbove(text, line, from ?? 0);
    // What stands above the first entry may be about all of them.
    const top = from === undefined ? { start: line.start, heading: above.heading } : above;
    const divider = dividerIn(text, from ?? above.start, top.start, top.heading);
    const end = endBelow(text, entry.end, indent);
    chunks.push({ start: top.start, end, ...(divider !== undefined && { divider }) });
    from = end;
  }
  return chunks;
}

/** Where an entry with the comments directly above it starts, and the last of these that looks like a heading. */
function attachedAbove(text: string, entry: Line, from: number): { start: number; heading?: number } {
  let { start } = entry;
  while (start > from) {
    const above = lineAt(text, start - 1);
    if (!above.text.startsWith('#') || above.indent.length > entry.indent.length) break;
    if (HEADING.test(above.text.slice(1))) return { start, heading: above.start };
    start = above.start;
  }
  return { start };
}

/** The first comment between two entries that belongs to neither. */
function dividerIn(text: string, from: number, to: number, heading: number | undefined): number | undefined {
  const comment = /^[ \t]*#/mu.exec(text.slice(from, to));
  return comment ? from + comment.index : heading;
}

/** The end of an entry with the comments directly below it that stand deeper than its dash. */
function endBelow(text: string, last: number, indent: string): number {
  let end = afterLine(text, last);
  while (end < text.length) {
    const below = lineAt(text, end);
    if (!below.text.startsWith('#') || below.indent.length <= indent.length) break;
    end = afterLine(text, below.end);
  }
  return end;
}

function afterLine(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  return next < 0 ? text.length : next + 1;
}
