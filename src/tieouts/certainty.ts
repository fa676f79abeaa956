import type { Catalogue, Derivation } from '../compute/catalogue.ts';
import { partsOf } from '../compute/parts-of.ts';
import { isCertain } from '../normalise/is-certain.ts';
import type { Log } from '../normalise/log.ts';
import { ALL_ACTIVITIES } from '../vocabulary/figure-names.ts';

/**
 * False if a figure may lack something because of errors that have been reported, or is made from one that may: what
 * holds it against others would only report consequences.
 */
export function isSound(name: string, log: Log, catalogue: Catalogue): boolean {
  if (!isCertain(log, name)) return false;
  const figure = catalogue.get(name);
  if (!figure) return true;
  return groundsOf(figure.derivation).every((ground) =>
    catalogue.has(ground) && ground !== name ? isSound(ground, log, catalogue) : isCertain(log, ground),
  );
}

/** The names of what a figure is made from. */
function groundsOf(derivation: Derivation): readonly string[] {
  switch (derivation.kind) {
    case 'count':
      return derivation.types.length === 0 ? [ALL_ACTIVITIES] : derivation.types;
    case 'sum':
      return [derivation.measure];
    default:
      return partsOf(derivation);
  }
}
