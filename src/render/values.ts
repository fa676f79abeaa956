import type { Figure } from '../compute/catalogue.ts';
import { isZero } from '../compute/figure.ts';
import { FIGURE_END, FIGURE_START, FIGURE_TEXT } from '../marks/marks.ts';
import type { Wording } from '../normalise/log.ts';

/** What a helper has made: Markdown that needs no more escaping. */
export class Markdown {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** A figure of the catalogue, or one that a template wants rounded down to a multiple. */
export interface PrintedFigure extends Figure {
  readonly round?: number;
}

/** True for a figure. */
export function isFigure(value: unknown): value is PrintedFigure {
  return isObject(value) && Object.hasOwn(value, 'derivation') && Object.hasOwn(value, 'shown');
}

/** True for text of the log that may hold `{{figures}}`. */
export function isWording(value: unknown): value is Wording {
  return (
    isObject(value) && Object.hasOwn(value, 'origin') && typeof (value as Partial<Wording>).text === 'string'
  );
}

/** True for what has properties; narrows, so that they can be asked for. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What `if`, `and`, `or`, `not` take for false: nothing, an empty text or list, 0, and a figure that is 0. */
export function isTruthy(value: unknown): boolean {
  if (value instanceof Markdown) return value.text !== '';
  if (isFigure(value)) return !isZero(value);
  if (isWording(value)) return value.text.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return Boolean(value);
}

const marks = new RegExp(`${FIGURE_START}[^${FIGURE_TEXT}]*${FIGURE_TEXT}|${FIGURE_END}`, 'g');

/** What two values are compared by: figures by their number, texts by what a reader would see. */
export function comparable(value: unknown): unknown {
  if (value instanceof Markdown) return value.text.replace(marks, '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
  if (isFigure(value)) return value.value.value.toNumber();
  if (isWording(value)) return value.text;
  return value ?? '';
}
