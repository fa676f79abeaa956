import type { Diagnostic } from '../diagnostic.ts';
import { sortDiagnostics } from '../order.ts';
import { placeOf } from './place.ts';

/**
 * Diagnostics for programs: a JSON array of
 * `{code, severity, message, file, line, column, endLine, endColumn, place, hint, related}`, what is absent left out.
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
