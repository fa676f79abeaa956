import { type Location, lineColumn } from '../../source/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { sortDiagnostics } from '../order.ts';

/** A place as JSON has it: lines and columns from 1, columns in characters, the end exclusive. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * Diagnostics for programs: a JSON array of
 * `{code, severity, message, file, line, column, endLine, endColumn, hint, related}`, what is absent left out.
 * Always an array, also for none; ends in a line break.
 */
export function reportJson(diagnostics: readonly Diagnostic[]): string {
  const list = sortDiagnostics(diagnostics).map(({ code, severity, message, at, hint, related }) => ({
    code,
    severity,
    message,
    ...(at && placeOf(at)),
    ...(hint !== undefined && { hint }),
    ...(related && { related: related.map((other) => ({ message: other.message, ...placeOf(other.at) })) }),
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** Where a location starts and ends, as people count. */
export function placeOf({ file, range }: Location): Place {
  const start = lineColumn(file, range.start);
  const end = lineColumn(file, range.end);
  return { file: file.path, ...start, endLine: end.line, endColumn: end.column };
}
