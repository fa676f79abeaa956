import { leadingCount } from './leading-count.ts';

/**
 * Where text comes from. Positions are UTF-16 offsets into a file's text until the moment a diagnostic is
 * printed; line and column are presentation (`lineColumn`).
 */

/** A text the program has read: a log, an included part of one, a template, a style file. */
export interface SourceFile {
  /** The path as the user gave it (or as it was found), used in every message. */
  readonly path: string;
  readonly text: string;
  /**
   * For a file that has no lines for a person to count (DOCX): where an offset is, in words, such as
   * “协商议政”第3段.
   */
  readonly placeName?: (offset: number) => string;
}

/** A half-open span of UTF-16 offsets into a file's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A span of a file. */
export interface Location {
  readonly file: SourceFile;
  readonly range: Range;
}

/** Steps from the root of a YAML document to a node: canonical (English) keys and list indexes. */
export type NodePath = readonly (string | number)[];

/** Which part of a node a message is about: the key that names it, its value, or both. */
export type NodePart = 'key' | 'value' | 'entry';

/** A YAML file that can say where each of its nodes stands. */
export interface LogFile extends SourceFile {
  /**
   * The span of the node at `path`. Where the path does not exist (a missing field), the span of the key or
   * first line of the nearest ancestor that does.
   */
  locate(path: NodePath, part?: NodePart): Range;
}

/**
 * The way back from a value to the text it came from. Cheap to keep for every entry: offsets are looked up
 * only when there is something to report.
 */
export interface Origin {
  readonly file: LogFile;
  readonly path: NodePath;
}

/** Looks the origin's offsets up. */
export function locationOf(origin: Origin, part: NodePart = 'value'): Location {
  return { file: origin.file, range: origin.file.locate(origin.path, part) };
}

/** The origin of a child of the node at `origin`. */
export function childOrigin(origin: Origin, ...steps: NodePath): Origin {
  return { file: origin.file, path: [...origin.path, ...steps] };
}

/** A position as people read it: both counted from 1, the column in characters (code points). */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

const lineStartsOf = new WeakMap<SourceFile, readonly number[]>();

/** Offsets at which the file's lines start; LF, CRLF and lone CR all end a line. */
export function lineStarts(file: SourceFile): readonly number[] {
  const known = lineStartsOf.get(file);
  if (known) return known;
  const starts = [0];
  for (const match of file.text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  lineStartsOf.set(file, starts);
  return starts;
}

/** Line and column of an offset. */
export function lineColumn(file: SourceFile, offset: number): LineColumn {
  const starts = lineStarts(file);
  // The first line starts at 0.
  const line = leadingCount(starts, (start) => start <= Math.max(offset, 0));
  const before = file.text.slice(starts[line - 1] ?? 0, offset);
  return { line, column: before.length - pairsIn(before) + 1 };
}

/** Characters of a text that take two UTF-16 units; without a list of all, for a line may be a long paragraph. */
function pairsIn(text: string): number {
  return text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
}

/** Text of a line (counted from 1), without its line break; empty beyond the end. */
export function lineText(file: SourceFile, line: number): string {
  const starts = lineStarts(file);
  const start = starts[line - 1];
  if (start === undefined) return '';
  return file.text.slice(start, starts[line] ?? file.text.length).replace(/[\r\n]+$/, '');
}
