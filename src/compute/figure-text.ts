import type { FigureForm } from '../marks/figure-form.ts';
import { formatHanzi, formatNumber, formatQuantity } from '../quantity/format-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { roundDownTo } from '../quantity/round.ts';
import type { Figure } from './catalogue.ts';

const formats = { figure: formatQuantity, number: formatNumber, hanzi: formatHanzi } as const;

/** What a figure is shown as where a document wants it rounded down to a multiple; else as the log has it shown. */
export function shownIn(figure: Figure, round: FigureForm['round']): Quantity {
  return round === undefined ? figure.shown : roundDownTo(figure.value, round);
}

/**
 * What a document prints for a figure in a form; '' for a figure that has no number. The only place that says so:
 * what is drafted, what is held against the log, and what is refreshed must be the same.
 */
export function figureText(figure: Figure, { helper, round }: FigureForm): string {
  return figure.lacking === '' ? formats[helper](shownIn(figure, round)) : '';
}
