import { shownIn } from '../../compute/figure-text.ts';
import { closest } from '../../diagnostic/suggest.ts';
import { formatQuantity } from '../../quantity/format-quantity.ts';
import type { Call } from '../environment.ts';
import { isFigure, Markdown, type PrintedFigure } from '../values.ts';

/**
 * The figure that an argument means: itself, or the one of that name. Undefined for an absent one (''), and
 * after reporting a name that is unknown, unless its declaration had an error that is reported already.
 */
export function figureArgument(call: Call, value: unknown): PrintedFigure | undefined {
  if (isFigure(value)) return value;
  const name = typeof value === 'string' ? value : value instanceof Markdown ? value.text : '';
  if (name === '') return undefined;
  const { figures } = call.environment;
  const figure = figures.catalogue.get(name);
  if (!figure && !figures.broken.has(name)) {
    const suggestion = closest(name, figures.catalogue.keys());
    call.environment.report('unknown-name', { name, among: 'figures', suggestion }, call.at);
  }
  return figure;
}

/** The figure as `round=` wants it shown. */
export function rounded(figure: PrintedFigure, round: unknown): PrintedFigure {
  if (typeof round !== 'number') return figure;
  const shown = shownIn(figure, round);
  return { ...figure, shown, text: formatQuantity(shown), round };
}
