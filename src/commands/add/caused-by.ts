import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { type Insertion, isWithin } from './insertion.ts';

/**
 * What is said of a log since an entry was put in and was not said before: what it causes, in it or elsewhere (a total that
 * no longer fits). What was already wrong at the same place stays another's business, though numbers in it may have changed.
 */
export function causedBy(
  insertion: Insertion,
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Diagnostic[] {
  const same = (offset: number): number => offset;
  const known = new Set(before.map((diagnostic) => identity(diagnostic, same)));
  return after.filter((diagnostic) => {
    const { at } = diagnostic;
    if (at && isWithin(insertion, at)) return true;
    return !known.has(identity(diagnostic, at?.file.path === insertion.path ? insertion.toOld : same));
  });
}

function identity({ code, message, at }: Diagnostic, toOld: (offset: number) => number): string {
  return at ? `${code} ${toOld(at.range.start)} ${at.file.path}` : `${code} ${message}`;
}
