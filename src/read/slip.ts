import { type Diagnostic, repairable } from '../diagnostic/diagnostic.ts';
import type { Location, Range, SourceFile } from '../source/source.ts';
import { type Draft, type Edit, sourceEdits } from './draft.ts';
import { type Line, lineBelow } from './lines.ts';

/** A typing mistake that is recognised for what it is: what to say, where, and how to read on as if it were right. */
export interface Slip {
  /** Offsets into the draft. */
  readonly range: Range;
  readonly say: (at: Location) => Diagnostic;
  /** Changes of the draft that mend it. */
  readonly edits: readonly Edit[];
  /**
   * True if nothing else can have been meant, as far as the text shows: then `fmt` makes these changes in the file.
   * Where it is absent, they are a guess, good enough to read on.
   */
  readonly certain?: boolean;
}

/** What a slip that was found in a draft says, in places of the text as typed. */
export function saidOf({ range, say, edits, certain }: Slip, draft: Draft, file: SourceFile): Diagnostic {
  const start = draft.toSource(range.start);
  const end = Math.max(start, draft.toSource(range.end));
  const said = say({ file, range: { start, end } });
  const repair = certain ? sourceEdits(draft, file.text, edits) : undefined;
  return repair ? repairable(said, repair) : said;
}

/** Edits that put single quotes around a span. */
export function quoteEdits(text: string, start: number, end: number): Edit[] {
  const inner = [...text.slice(start, end).matchAll(/'/g)].map(({ index }) => insertion(start + index, "'"));
  return [insertion(start, "'"), ...inner, insertion(end, "'")];
}

/** True for a text in which nothing looks like more than text to YAML: no comment, no field, no quotation mark. */
export function isOneText(text: string): boolean {
  return !/["']|[:\s]#|:(?:\s|$)/u.test(text);
}

/** An edit that only inserts. */
export function insertion(at: number, insert: string): Edit {
  return { at, remove: 0, insert };
}

/** Edits that give a line another indentation and take the deeper lines below it along. */
export function indentEdits(text: string, line: Line, columns: number): Edit[] {
  const own = { at: line.start, remove: line.indent.length, insert: ' '.repeat(columns) };
  return [own, ...shiftBelow(text, line, columns - line.indent.length)];
}

/** Edits that shift the lines below a line that stand deeper than it. */
export function shiftBelow(text: string, line: Line, shift: number): Edit[] {
  const edits: Edit[] = [];
  if (shift === 0) return edits;
  for (let below = lineBelow(text, line); below; below = lineBelow(text, below)) {
    const depth = below.indent.length;
    if (below.text === '') continue;
    if (depth <= line.indent.length) break;
    edits.push({ at: below.start, remove: depth, insert: ' '.repeat(Math.max(0, depth + shift)) });
  }
  return edits;
}
