import type { Diagnostic } from './diagnostic.ts';

/**
 * Diagnostics in the order in which they are reported: by file (in the order of their paths), then by position;
 * those without a place stand last. Equal ones keep their order; exact repeats (a file that two logs include)
 * are left out.
 */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((diagnostic) => isNew(diagnostic, seen)).sort(compare);
}

function isNew({ code, message, at }: Diagnostic, seen: Set<string>): boolean {
  const identity = JSON.stringify([at?.file.path, at?.range.start, at?.range.end, code, message]);
  if (seen.has(identity)) return false;
  seen.add(identity);
  return true;
}

function compare(a: Diagnostic, b: Diagnostic): number {
  if (!a.at || !b.at) return Number(!a.at) - Number(!b.at);
  if (a.at.file.path !== b.at.file.path) return a.at.file.path < b.at.file.path ? -1 : 1;
  return a.at.range.start - b.at.range.start || a.at.range.end - b.at.range.end;
}
