import type { FigureForm } from '../marks/figure-form.ts';
import { figureMark } from '../marks/marks.ts';
import type { Environment } from './environment.ts';
import { escapeMarkdown } from './escape.ts';
import { isFigure, isWording, Markdown, type PrintedFigure } from './values.ts';

/**
 * A value as Markdown: data escaped, figures with their marks, wording with its figures filled in. What has no
 * text of its own (lists, objects, flags, nothing) prints as ''; the checks have refused it before.
 */
export function print(value: unknown, environment: Environment): string {
  if (value instanceof Markdown) return value.text;
  if (typeof value === 'string') return escapeMarkdown(value);
  if (typeof value === 'number') return Number.isFinite(value) ? escapeMarkdown(String(value)) : '';
  if (isFigure(value)) return markFigure(value, 'figure', value.text);
  if (isWording(value)) return environment.wording(value);
  return '';
}

/** Text that stands for a figure, marked with the figure's name and with how the helper printed it. */
export function markFigure(
  { name, round }: PrintedFigure,
  helper: FigureForm['helper'],
  text: string,
): string {
  const form = { helper, ...(round !== undefined && { round }) };
  return figureMark(escapeMarkdown(name), escapeMarkdown(text), form);
}
