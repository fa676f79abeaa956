import type { Derivation } from './catalogue.ts';

/** Names of the figures that a figure is computed from, in the order in which its definition names them. */
export function partsOf(derivation: Derivation): readonly string[] {
  switch (derivation.kind) {
    case 'total':
      return derivation.of;
    case 'ratio':
      return [derivation.part, derivation.whole];
    case 'quotient':
      return [derivation.dividend, derivation.divisor];
    default:
      return [];
  }
}
