import { lineColumn } from '../../source/source.ts';
import { entryPath, type Inserted } from './entry-path.ts';

/** An inserted entry as it stands in its file, without the blank lines around it. */
export function entryLines({ file, insertion: { range } }: Inserted): string[] {
  const lines = file.text.slice(range.start, range.end).split(/\r\n|\n|\r/u);
  const isBlank = (line: string): boolean => line.trim() === '';
  const first = lines.findIndex((line) => !isBlank(line));
  return lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

/** The number of its first line. */
export function entryLine(inserted: Inserted): number {
  const { start } = inserted.file.locate(entryPath(inserted));
  return lineColumn(inserted.file, start).line;
}
