import type { DateSpan } from '../calendar/date.ts';
import type { DateProblem } from '../calendar/parse-date.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { QuantityProblem } from '../quantity/parse-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Origin } from '../source/source.ts';
import type { NameKind, UnresolvedName } from './log.ts';

/**
 * What is noticed while one log is normalised: the readers of its parts all write here, so that they can
 * return plain values.
 */
export class Notes {
  readonly diagnostics: Diagnostic[] = [];
  readonly unresolved: UnresolvedName[] = [];
  /** Names of figures whose declaration had an error. */
  readonly broken = new Set<string>();
  /** Names of figures that may lack something that had to be left out. */
  readonly uncertain = new Set<string>();
  /** True if it is not known which figures those are. */
  allUncertain = false;
  /** Ordinals of meetings that had to be left out. */
  readonly lostOrdinals = new Set<number>();
  /** Quantities and dates by how they are written: a log says the same few over and over. */
  readonly quantities = new Map<string | number, Quantity | QuantityProblem>();
  readonly dates = new Map<string | number, DateSpan | DateProblem>();
  /** The log's only year, to complete dates in hints; undefined if it covers several or none is known. */
  readonly year: number | undefined;

  constructor(year: number | undefined) {
    this.year = year;
  }

  report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }

  /** Notes that figures of these names may lack something. */
  doubt(...names: readonly string[]): void {
    for (const name of names) this.uncertain.add(name);
  }

  /** Notes a name that nothing declares. */
  unknown(
    kind: NameKind,
    name: string,
    origin: Origin,
    { part = 'value', owner = '' }: Partial<Pick<UnresolvedName, 'part' | 'owner'>> = {},
  ): void {
    // What a broken declaration would have declared is a consequence.
    if (this.broken.has(name)) return;
    this.unresolved.push({ kind, name, origin, part, owner });
  }
}
