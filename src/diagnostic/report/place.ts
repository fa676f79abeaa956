import { type Location, lineColumn } from '../../source/source.ts';

/** A place as people and programs read it: lines and columns from 1, columns in characters, the end exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** In words, where the file has no lines that people count (DOCX); its line is then a paragraph of the text. */
  readonly place?: string;
}

/** Where a location starts and ends, as people count. */
export function placeOf({ file, range }: Location): Place {
  const start = lineColumn(file, range.start);
  const end = lineColumn(file, range.end);
  const place = file.placeName?.(range.start);
  return {
    file: file.path,
    ...start,
    endLine: end.line,
    endColumn: end.column,
    ...(place !== undefined && { place }),
  };
}

/** Where a location starts, as terminals and editors take it: `2024.yaml:4:5`; in words where there are no lines. */
export function startOf(at: Location): string {
  return `${at.file.path}${at.file.placeName ? ' ' : ':'}${startWithin(at)}`;
}

/** The same without the file, where that has been named: `4:5`. */
export function startWithin(at: Location): string {
  const { line, column, place } = placeOf(at);
  return place ?? `${line}:${column}`;
}
