import { figureText } from '../compute/figure-text.ts';
import type { FigureForm } from '../marks/figure-form.ts';
import { figureMark, gapMark } from '../marks/marks.ts';
import type { Location } from '../source/source.ts';
import type { Environment } from './environment.ts';
import { escapeMarkdown } from './escape.ts';
import { isFigure, isWording, Markdown, type PrintedFigure } from './values.ts';

/**
 * A value as Markdown: data escaped, figures with their marks, wording with its figures filled in. What has no
 * text of its own (lists, objects, flags, nothing) prints as ''; the checks have refused it before.
 *
 * @param at where in the log's wording it is printed, if there
 */
export function print(value: unknown, environment: Environment, at?: Location): string {
  if (value instanceof Markdown) return value.text;
  if (typeof value === 'string') return escapeMarkdown(value);
  if (typeof value === 'number') return Number.isFinite(value) ? escapeMarkdown(String(value)) : '';
  if (isFigure(value)) return printFigure(value, 'figure', environment, at);
  if (isWording(value)) return environment.wording(value);
  return '';
}

/**
 * A figure as the helper prints it, marked with the figure's name and with how it is printed; a gap, with a
 * warning, where it has no number.
 */
export function printFigure(
  figure: PrintedFigure,
  helper: FigureForm['helper'],
  environment: Environment,
  at = environment.gapAt,
): string {
  const { name, round, lacking } = figure;
  if (lacking !== '') {
    environment.report('gap', { text: name }, at);
    return gapMark(escapeMarkdown(name));
  }
  const form = { helper, ...(round !== undefined && { round }) };
  return figureMark(escapeMarkdown(name), escapeMarkdown(figureText(figure, form)), form);
}
