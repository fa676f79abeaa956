import { diagnose } from '../diagnostic/diagnostic.ts';
import type { FigureDefinition, Log } from '../normalise/log.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { roundDownTo, showSum } from '../quantity/round.ts';
import { parseUnit } from '../quantity/scale.ts';
import { childOrigin, locationOf, type Origin } from '../source/source.ts';
import type { Figure } from './catalogue.ts';
import { entryIn } from './column.ts';
import type { Columns } from './columns.ts';
import { type Made, showAs } from './figure.ts';
import { countWhere, sumWhere } from './filtered.ts';
import { quotientFigure, ratioFigure } from './quotients.ts';
import { totalFigure } from './total.ts';

/** What figures of activities are computed from. */
export interface Ground {
  readonly log: Log;
  readonly columns: Columns;
}

/** A figure that a definition names, and where. */
export interface Operand {
  readonly name: string;
  readonly origin: Origin;
}

/** The figures that a definition is made from, in the order written. */
export function operandsOf(definition: FigureDefinition): Operand[] {
  switch (definition.kind) {
    case 'count':
    case 'sum':
      return [];
    case 'total':
      return operands(definition.origin, 'total', definition.of);
    case 'ratio':
      return operands(definition.origin, 'ratio', [definition.part, definition.whole]);
    case 'quotient':
      return operands(definition.origin, 'quotient', [definition.dividend, definition.divisor]);
  }
}

function operands(origin: Origin, key: string, names: readonly string[]): Operand[] {
  return names.map((name, index) => ({ name, origin: childOrigin(origin, key, index) }));
}

/**
 * Computes one definition.
 *
 * @param figures what `operandsOf` asked for, in its order
 */
export function operate(definition: FigureDefinition, figures: readonly Figure[], ground: Ground): Made {
  const kind = { name: definition.name, group: 'defined' } as const;
  const { log, columns } = ground;
  switch (definition.kind) {
    case 'count':
      return inUnit(definition, countWhere(kind, definition.where, columns, log.taxonomy), true);
    case 'sum': {
      const sum = sumWhere(kind, definition.measure, definition.where, columns, log.taxonomy);
      // `normalise` has reported a measure that nothing declares.
      return sum ? inUnit(definition, sum, false) : { diagnostics: [] };
    }
    case 'total': {
      const { figure, diagnostics } = totalFigure(definition, figures);
      if (!figure) return { diagnostics };
      const made = inUnit(definition, figure, figures.every(isCount));
      return { ...made, diagnostics: [...diagnostics, ...made.diagnostics] };
    }
    case 'ratio':
      return ratioFigure(definition, figures, log);
    case 'quotient':
      return quotientFigure(definition, figures, log);
  }
}

/** Counts of events may be told in any counting word (次, 场次); other numbers only in another scale. */
function inUnit(definition: FigureDefinition, figure: Figure, free: boolean): Made {
  const { unit: wanted, display, origin, name } = definition;
  const { value } = figure;
  const { scale, unit } = wanted === '' ? value : parseUnit(wanted);
  if (unit !== value.unit && !free) {
    const at = locationOf(childOrigin(origin, 'unit'));
    const args = { name, written: wanted, expected: value.unit, use: 'defined' } as const;
    return { diagnostics: [diagnose('unit-mismatch', args, at)] };
  }
  const told: Quantity =
    scale === value.scale
      ? { ...value, unit }
      : { value: value.value, scale, unit, precision: value.precision };
  const isSum = figure.shown !== value;
  const shown =
    display.roundTo !== undefined ? roundDownTo(told, display.roundTo) : isSum ? showSum(told) : told;
  const entries = free ? figure.entries.map((entry) => entryIn(entry, unit)) : figure.entries;
  return { figure: showAs({ ...figure, value: told, entries }, shown), diagnostics: [] };
}

function isCount({ derivation }: Figure): boolean {
  return derivation.kind === 'count' || derivation.kind === 'planned';
}
