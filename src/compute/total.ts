import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { FigureDefinition } from '../normalise/log.ts';
import { sum } from '../quantity/arithmetic.ts';
import { showSum } from '../quantity/round.ts';
import { childOrigin, locationOf, type Origin } from '../source/source.ts';
import type { Entry, Figure } from './catalogue.ts';
import { type Made, makeFigure } from './figure.ts';
import { kindOf } from './kind-of.ts';

type TotalDefinition = FigureDefinition & { readonly kind: 'total' };

/** The sum of figures of one unit. Warns where an entry is in two of them, and so is added twice. */
export function totalFigure(definition: TotalDefinition, figures: readonly Figure[]): Made {
  const { name, origin } = definition;
  const [first] = figures;
  const value =
    first &&
    sum(
      figures.map((figure) => figure.value),
      first.value,
    );
  if (!value) {
    const unlike = figures.find((figure) => figure.value.unit !== first?.value.unit);
    const parts = [first, unlike].flatMap((figure) =>
      figure ? [{ name: figure.name, unit: figure.value.unit }] : [],
    );
    const at = locationOf(childOrigin(origin, 'total'));
    return { diagnostics: [diagnose('unlike-units', { figure: name, parts }, at)] };
  }
  const entries = figures.flatMap((figure) => figure.entries);
  const shown = entries.length > 1 || figures.length > 1 ? showSum(value) : value;
  const figure = makeFigure(kindOf(definition), value, shown, entries);
  return { figure, diagnostics: overlaps(definition, figures) };
}

/** Every pair of figures that have entries in common. */
function overlaps({ name, origin }: TotalDefinition, figures: readonly Figure[]): Diagnostic[] {
  const firstIn = new Map<Origin, Figure>();
  const shared = new Map<string, { a: Figure; b: Figure; index: number; entries: Entry[] }>();
  figures.forEach((b, index) => {
    for (const entry of b.entries) {
      const a = firstIn.get(entry.origin);
      if (!a) firstIn.set(entry.origin, b);
      else if (a !== b || figures.indexOf(b) !== index) {
        const key = `${figures.indexOf(a)} ${index}`;
        const pair = shared.get(key) ?? { a, b, index, entries: [] };
        shared.set(key, pair);
        pair.entries.push(entry);
      }
    }
  });
  return [...shared.values()].map(({ a, b, index, entries }) => {
    const at = locationOf(childOrigin(origin, 'total', index));
    const [example] = entries;
    const args = { figure: name, a: a.name, b: b.name, count: entries.length, example: example?.title ?? '' };
    return diagnose('overlapping-total', args, at, example && [locationOf(example.origin)]);
  });
}
