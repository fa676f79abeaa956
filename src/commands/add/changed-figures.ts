import type { Figures } from '../../compute/figures.ts';
import { displayWidth, pad } from '../../diagnostic/width.ts';
import { listedFigures } from '../listed-figures.ts';

/** The figures that an entry changes, in the order of the catalogue, a line each: `常委会议  6次 → 7次`. */
export function changedFigures(before: Figures, after: Figures): string[] {
  const changed = listedFigures(after, true).flatMap((figure) => {
    const old = before.catalogue.get(figure.name)?.text ?? '—';
    return old === figure.text ? [] : [{ name: figure.name, old, now: figure.text }];
  });
  const width = Math.max(0, ...changed.map(({ name }) => displayWidth(name)));
  return changed.map(({ name, old, now }) => `${pad(name, width)}  ${old} → ${now}`);
}
