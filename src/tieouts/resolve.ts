import type { Catalogue, Figure } from '../compute/catalogue.ts';
import type { Figures } from '../compute/figures.ts';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';
import type { Log, Term } from '../normalise/log.ts';
import { isQuantity } from '../quantity/parse-quantity.ts';
import { locationOf } from '../source/source.ts';
import { isSound } from './certainty.ts';
import { type Side, sideOfFigure, sideOfQuantity } from './side.ts';

/** What checks are held against. */
export interface Ground {
  readonly log: Log;
  readonly catalogue: Catalogue;
  /** Names that stand for no figure because of errors that have been reported. */
  readonly broken: ReadonlySet<string>;
}

/** The ground that a log and its figures make. */
export function groundOf(log: Log, { catalogue, broken }: Figures): Ground {
  return { log, catalogue, broken };
}

/** What the terms of a check come to. */
export interface Resolved {
  /** A side for each term; undefined where one of them has none, and there is nothing to hold. */
  readonly sides: readonly Side[] | undefined;
  /** Names that nothing has. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The numbers that terms stand for: figures by name, else the quantities they say. There are none while a figure may
 * lack something, has no number yet, or could not be made for a reason that has been reported.
 */
export function resolve(terms: readonly Term[], ground: Ground): Resolved {
  const found = terms.map((term) => resolveOne(term, ground));
  const diagnostics = found.flatMap((one) => (one && 'code' in one ? [one] : []));
  const sides = found.flatMap((one) => (one && 'bounds' in one ? [one] : []));
  return { sides: sides.length === terms.length ? sides : undefined, diagnostics };
}

function resolveOne(term: Term, { log, catalogue, broken }: Ground): Side | Diagnostic | undefined {
  const { name, literal, origin, part } = term;
  const at = locationOf(origin, part);
  const figure = catalogue.get(name);
  if (figure) {
    if (figure.lacking !== '' || !isSound(name, log, catalogue)) return undefined;
    return sideOfFigure(figure, at);
  }
  if (broken.has(name)) return undefined;
  if (isQuantity(literal)) return sideOfQuantity(name, literal, at);
  if (literal.suggestion !== undefined && /^[约近]?[\d０-９]/.test(name)) {
    return diagnose(
      'bad-quantity',
      { written: name, problem: literal.problem, suggestion: literal.suggestion },
      at,
    );
  }
  return diagnose('unknown-checked-figure', { name, suggestion: closest(name, namesOf(catalogue)) }, at);
}

/** All names, those of figures that the log has something for first: of equally near ones the first is suggested. */
function namesOf(catalogue: Catalogue): string[] {
  const figures = [...catalogue.values()];
  const isUsed = ({ entries, group }: Figure) => entries.length > 0 || group === 'defined';
  return [...figures.filter(isUsed), ...figures.filter((figure) => !isUsed(figure))].map(({ name }) => name);
}
