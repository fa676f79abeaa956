import { ALL_ACTIVITIES } from '../vocabulary/figure-names.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';
import type { Figure } from './catalogue.ts';
import type { Columns } from './columns.ts';
import { sumFigure } from './figure.ts';

/** How often what took place: 全部活动, every group and every type, zero included. */
export function activityFigures({ events }: Columns, taxonomy: Taxonomy): Figure[] {
  return [...events.values()].map(({ name, unit, entries }) => {
    const types = name === ALL_ACTIVITIES ? [] : typesIn(name, taxonomy);
    const derivation = { kind: 'count', types, where: '' } as const;
    return sumFigure({ name, group: 'activities', derivation }, entries, unit);
  });
}

/** The types of a group, or the type itself. */
function typesIn(name: string, { types }: Taxonomy): string[] {
  if (types.has(name)) return [name];
  return [...types.values()].filter(({ group }) => group === name).map((type) => type.name);
}
