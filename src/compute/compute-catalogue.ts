import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Log } from '../normalise/log.ts';
import { activityFigures } from './activities.ts';
import type { Figure } from './catalogue.ts';
import { holdClaim } from './claims.ts';
import { type Columns, columnsOf } from './columns.ts';
import { defineFigures } from './defined.ts';
import { type Figures, makeFigures } from './figures.ts';
import { fillColumns, givenFigure, givensOf, standIn } from './givens.ts';
import { measureFigures } from './measures.ts';
import { byName, declarable } from './names.ts';
import { participantFigures } from './participants.ts';
import { plannedFigures } from './planned.ts';
import { proposalFigures } from './proposals.ts';

/** A log's figures and what there was to say about them. */
export interface Computed {
  readonly figures: Figures;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Computes every figure of a log, each with its evidence: counts of activities, measures, proposals, givens,
 * the log's own definitions, and what the plan arranges.
 *
 * A name stands for one figure. A given that has the name of a computed figure stands in for it where the log has
 * no entries, and is held against it where it has.
 */
export function computeCatalogue(log: Log): Computed {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const givens = declarable(givensOf(log), new Map(), report);
  const columns = columnsOf(log);
  const filled = fillColumns(givens, columns, log.taxonomy);
  const known = byName(computedFigures(log, columns, report), log, report);

  for (const given of givens) {
    const computed = known.get(given.name);
    if (!computed) known.set(given.name, givenFigure(given));
    else if (filled.has(given)) known.set(given.name, standIn(computed, given));
    else {
      const held = holdClaim(given, computed, log, known);
      if ('code' in held) report(held);
      else known.set(given.name, held);
    }
  }

  const origins = new Map(givens.map(({ name, origin }) => [name, origin]));
  const taken = new Map([...known.keys()].map((name) => [name, origins.get(name)]));
  const definitions = declarable(log.definitions, taken, report);
  const defined = defineFigures(definitions, known, { log, columns });
  defined.diagnostics.forEach(report);

  const catalogue = inOrder([...known.values(), ...defined.figures]);
  const broken = new Set([...log.broken, ...defined.failed]);
  return { figures: makeFigures(log, columns, catalogue, broken), diagnostics };
}

function computedFigures(log: Log, columns: Columns, report: (diagnostic: Diagnostic) => void): Figure[] {
  const proposals = proposalFigures(log);
  proposals.diagnostics.forEach(report);
  return [
    ...activityFigures(columns, log.taxonomy),
    ...measureFigures(columns),
    ...participantFigures(columns),
    ...proposals.figures,
    ...plannedFigures(log),
  ];
}

/** The order in which `stats` lists figures: what the plan arranges comes last. */
function inOrder(figures: readonly Figure[]): Map<string, Figure> {
  const isPlanned = ({ group }: Figure) => group === 'planned';
  const ordered = [...figures.filter((figure) => !isPlanned(figure)), ...figures.filter(isPlanned)];
  return new Map(ordered.map((figure) => [figure.name, figure]));
}
