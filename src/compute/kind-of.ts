import type { FigureDefinition } from '../normalise/log.ts';
import type { Derivation } from './catalogue.ts';
import type { FigureKind } from './figure.ts';
import { describeFilter } from './filter.ts';

/** What a definition makes, apart from its amount. */
export function kindOf(definition: FigureDefinition): FigureKind {
  return { name: definition.name, group: 'defined', derivation: derivationOf(definition) };
}

function derivationOf(definition: FigureDefinition): Derivation {
  switch (definition.kind) {
    case 'count':
      return { kind: 'count', types: definition.where.types, where: describeFilter(definition.where) };
    case 'sum':
      return { kind: 'sum', measure: definition.measure, where: describeFilter(definition.where) };
    case 'total':
      return { kind: 'total', of: definition.of };
    case 'ratio':
      return { kind: 'ratio', part: definition.part, whole: definition.whole };
    case 'quotient':
      return { kind: 'quotient', dividend: definition.dividend, divisor: definition.divisor };
  }
}
