import { isZero } from '../compute/figure.ts';
import type { Figures } from '../compute/figures.ts';
import { groupBy } from '../compute/group-by.ts';
import type { Filter } from '../normalise/log.ts';
import type { TaxonomyType } from '../vocabulary/taxonomy.ts';
import { typeVerb } from './event.ts';
import type { CountsContext } from './theme-shape.ts';

/** More kinds than these with one verb are counted together, three of them named. */
const MOST_NAMED = 6;
const NAMED_TOGETHER = 3;

/** The filter that lets these types pass and asks nothing else. */
export function ofTypes(types: readonly TaxonomyType[]): Filter {
  return { types: types.map((type) => type.name), committees: [], tags: [], contains: [], during: undefined };
}

/**
 * Counts of the types, by group and verb in the taxonomy's order; types without an event drop out.
 *
 * @param types the types of one section
 */
export function countContexts(types: readonly TaxonomyType[], figures: Figures): CountsContext[] {
  const counted = types.flatMap((type) => {
    const amount = figures.catalogue.get(type.name);
    return amount && !isZero(amount) ? [{ type, amount }] : [];
  });
  const clusters = groupBy(counted, ({ type }) => `${type.group}\n${typeVerb(type)}`);
  return [...clusters.values()].map((cluster) => {
    const kinds = cluster.map(({ type }) => type);
    const verb = kinds[0] ? typeVerb(kinds[0]) : '';
    if (cluster.length > MOST_NAMED) {
      const names = kinds.slice(0, NAMED_TOGETHER).map((type) => type.name);
      return { verb, items: [{ names, together: true, amount: figures.count(ofTypes(kinds)) }] };
    }
    return {
      verb,
      items: cluster.map(({ type, amount }) => ({ names: [type.name], together: false, amount })),
    };
  });
}
