import type { Shape } from '../../src/context/shape.ts';
import { isFigure, isObject, isWording } from '../../src/render/values.ts';

/** Paths at which a value is not what the shape says, with what stands there; empty when it fits. */
export function misfits(value: unknown, shape: Shape, path = ''): string[] {
  const misfit = [`${path}: ${JSON.stringify(value) ?? 'undefined'}`];
  switch (shape) {
    case 'text':
      return typeof value === 'string' ? [] : misfit;
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) ? [] : misfit;
    case 'flag':
      return typeof value === 'boolean' ? [] : misfit;
    case 'wording':
      return value === '' || isWording(value) ? [] : misfit;
    case 'figure':
      return value === '' || isFigure(value) ? [] : misfit;
  }
  if (Array.isArray(shape)) {
    const [item] = shape as readonly [Shape];
    if (!Array.isArray(value)) return misfit;
    return value.flatMap((one, index) => misfits(one, item, `${path}[${index}]`));
  }
  if (!isObject(value)) return misfit;
  const fields = Object.entries(shape as Record<string, Shape>);
  const unknown = Object.keys(value).filter((key) => !(key in shape));
  return [
    ...unknown.map((key) => `${path}.${key}: not in the shape`),
    ...fields.flatMap(([key, field]) =>
      misfits((value as Record<string, unknown>)[key], field, `${path}.${key}`),
    ),
  ];
}
