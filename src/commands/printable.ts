import type { Figure } from '../compute/catalogue.ts';
import type { ObjectShape, Shape } from '../context/shape.ts';
import type { Wording } from '../normalise/log.ts';

/**
 * A template context as JSON can hold it: figures as `{figure, text}`, the log's own wording as its text.
 *
 * @param shape says what each value is
 */
export function printable(value: unknown, shape: Shape): unknown {
  if (shape === 'wording') return value === '' ? '' : (value as Wording).text;
  if (shape === 'figure')
    return value === '' ? '' : { figure: (value as Figure).name, text: (value as Figure).text };
  if (typeof shape === 'string') return value;
  if (isList(shape)) return (value as readonly unknown[]).map((item) => printable(item, shape[0]));
  const entries = Object.entries(shape).map(([key, inner]) => {
    return [key, printable((value as Record<string, unknown>)[key], inner)];
  });
  return Object.fromEntries(entries);
}

function isList(shape: readonly [Shape] | ObjectShape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
