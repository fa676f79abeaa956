import { lineColumn, type Range, type SourceFile } from '../../source/source.ts';

/** An inserted entry as it stands in its file, without blank lines around it. */
export function entryLines(file: SourceFile, { start, end }: Range): string[] {
  return file.text
    .slice(start, end)
    .split(/\r\n|\n|\r/u)
    .slice(leadingBlanks(file, start, end))
    .filter(
      (line, index, lines) => line.trim() !== '' || lines.slice(index).some((rest) => rest.trim() !== ''),
    );
}

/** The number of its first line. */
export function entryLine(file: SourceFile, { start, end }: Range): number {
  const text = file.text.slice(start, end);
  return lineColumn(file, start + text.search(/\S/u)).line;
}

function leadingBlanks(file: SourceFile, start: number, end: number): number {
  return file.text
    .slice(start, end)
    .split(/\r\n|\n|\r/u)
    .findIndex((line) => line.trim() !== '');
}
