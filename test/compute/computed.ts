import { computeCatalogue } from '../../src/compute/compute-catalogue.ts';
import type { Log } from '../../src/normalise/log.ts';
import { lineColumn } from '../../src/source/source.ts';
import { logOf } from '../normalise/log-of.ts';

/** What computing a log comes to, short enough to compare. */
export interface Seen {
  /** What every figure prints, by name. */
  readonly texts: Readonly<Record<string, string>>;
  /** `code line:column message` of every diagnostic of this stage. */
  readonly said: readonly string[];
}

/** Computes a log. */
export function computed(log: Log): Seen {
  const { figures, diagnostics } = computeCatalogue(log);
  const texts = Object.fromEntries([...figures.catalogue.values()].map(({ name, text }) => [name, text]));
  const said = diagnostics.map(({ code, message, at }) => {
    if (!at) throw new Error(`${code} has no place`);
    const { line, column } = lineColumn(at.file, at.range.start);
    return `${code} ${line}:${column} ${message}`;
  });
  return { texts, said };
}

/** Computes the log that a text makes, whatever earlier stages say of it. */
export function computedFrom(...texts: readonly string[]): Seen {
  return computed(logOf(...texts).log);
}
