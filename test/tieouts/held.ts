import { computeCatalogue } from '../../src/compute/compute-catalogue.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { lineColumn } from '../../src/source/source.ts';
import { holdTieouts } from '../../src/tieouts/hold-tieouts.ts';
import { logOf } from '../normalise/log-of.ts';

/** What holding the figures of a log against each other says, whatever earlier stages say of it. */
export function held(...texts: readonly string[]): Diagnostic[] {
  const { log } = logOf(...texts);
  return holdTieouts(log, computeCatalogue(log).figures);
}

/** The same for a log of givens and checks: `{甲: 3件}` and a check a line. */
export function heldGivens(givens: string, ...checks: readonly string[]): Diagnostic[] {
  return held(`year: 2024\ngivens: ${givens}\nchecks:\n${checks.map((check) => `- ${check}\n`).join('')}`);
}

/** Codes with their places. */
export function codes(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, at }) => {
    if (!at) throw new Error(`${code} has no place`);
    const { line, column } = lineColumn(at.file, at.range.start);
    return `${code} ${line}:${column}`;
  });
}

/** Messages alone. */
export function messages(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ message }) => message);
}

/** Hints alone. */
export function hints(diagnostics: readonly Diagnostic[]): (string | undefined)[] {
  return diagnostics.map(({ hint }) => hint);
}

/** The words of the related places of the only diagnostic, with their lines. */
export function places([only, ...others]: readonly Diagnostic[]): string[] {
  if (others.length > 0) throw new Error('more than one diagnostic');
  return (only?.related ?? []).map(
    ({ at, message }) => `${lineColumn(at.file, at.range.start).line} ${message}`,
  );
}
