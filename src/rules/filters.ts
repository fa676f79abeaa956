import type { DateSpan } from '../calendar/date.ts';
import type { FigureDefinition } from '../normalise/log.ts';
import { childOrigin, type Origin } from '../source/source.ts';

/** The times that defined figures look at, and where they stand. */
export function filtersOf(
  definitions: readonly FigureDefinition[],
): { readonly during: DateSpan; readonly origin: Origin }[] {
  return definitions.flatMap((definition) => {
    if (definition.kind !== 'count' && definition.kind !== 'sum') return [];
    const { during } = definition.where;
    const key = definition.kind === 'count' ? 'count' : 'where';
    return during ? [{ during, origin: childOrigin(definition.origin, key, 'during') }] : [];
  });
}
