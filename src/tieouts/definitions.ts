import type { Figure } from '../compute/catalogue.ts';
import { boundsOfFigure } from '../compute/figure-bounds.ts';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { FigureDefinition } from '../normalise/log.ts';
import { childOrigin, locationOf } from '../source/source.ts';
import { isSound } from './certainty.ts';
import { isPartOf } from './part-of.ts';
import type { Ground } from './resolve.ts';

/** Definitions whose numbers cannot be what they say: shares above the whole, sums that hold a part twice. */
export function holdDefinitions(ground: Ground): Diagnostic[] {
  return ground.log.definitions.flatMap((definition) => {
    if (definition.kind === 'ratio') return aboveWhole(definition, ground);
    return definition.kind === 'total' ? addsOwnPart(definition, ground) : [];
  });
}

function aboveWhole(
  { name, part, whole, origin }: FigureDefinition & { readonly kind: 'ratio' },
  { log, catalogue }: Ground,
): Diagnostic[] {
  const [ratio, above, below] = [name, part, whole].map((each) => catalogue.get(each));
  if (!ratio || !above || !below || !isSound(name, log, catalogue)) return [];
  const most = boundsOfFigure(below).high;
  if (ratio.lacking !== '' || most === undefined || boundsOfFigure(above).low.lte(most)) return [];
  const args = {
    figure: name,
    share: ratio.text,
    part: `“${part}”${above.text}`,
    whole: `“${whole}”${below.text}`,
  };
  return [diagnose('ratio-above-whole', args, locationOf(childOrigin(origin, 'ratio')))];
}

function addsOwnPart(
  { name, of, origin }: FigureDefinition & { readonly kind: 'total' },
  { log, catalogue }: Ground,
): Diagnostic[] {
  if (!catalogue.has(name)) return [];
  const added = of.map((operand) => leaves(operand, catalogue));
  return added.flatMap((parts, index) => {
    const others = added.flatMap((other, at) => (at === index ? [] : other));
    for (const part of parts) {
      const whole = others.find((other) => isPartOf(part.name, other.name, log));
      // Entries that both have are reported as such.
      if (!whole || shareEntries(part, whole)) continue;
      const at = locationOf(childOrigin(origin, 'total', index));
      return [diagnose('total-adds-own-part', { figure: name, part: part.name, whole: whole.name }, at)];
    }
    return [];
  });
}

/** What a figure adds up in the end: itself, unless it is a total of others. */
function leaves(name: string, catalogue: ReadonlyMap<string, Figure>): Figure[] {
  const figure = catalogue.get(name);
  if (!figure) return [];
  const { derivation } = figure;
  return derivation.kind === 'total' ? derivation.of.flatMap((each) => leaves(each, catalogue)) : [figure];
}

function shareEntries(a: Figure, b: Figure): boolean {
  const origins = new Set(a.entries.map(({ origin }) => origin));
  return b.entries.some(({ origin }) => origins.has(origin));
}
