import type { Catalogue, Figure } from '../compute/catalogue.ts';
import type { Log } from '../normalise/log.ts';
import { MEMBERS } from '../vocabulary/taxonomy.ts';
import type { SummaryContext } from './shapes.ts';

type GivensContext = SummaryContext['givens'];

/**
 * Givens that stand beside what the log counts (another body's, added up elsewhere), by whom they cover and as
 * of when. A given that takes the place of a count or a measure is told there.
 */
export function givenContexts(log: Log, catalogue: Catalogue): GivensContext {
  const groups = new Map<string, Figure[]>();
  for (const figure of catalogue.values()) {
    if (figure.group !== 'givens' || isToldElsewhere(figure.name, log)) continue;
    const key = `${figure.scope}\n${figure.asOf}`;
    const group = groups.get(key) ?? [];
    group.push(figure);
    groups.set(key, group);
  }
  return [...groups.values()].map((figures) => ({
    scope: figures[0]?.scope ?? '',
    asOf: figures[0]?.asOf ?? '',
    items: figures.map((amount) => ({ label: amount.name, amount })),
  }));
}

function isToldElsewhere(name: string, { taxonomy }: Log): boolean {
  return (
    name === MEMBERS || taxonomy.types.has(name) || taxonomy.groups.has(name) || taxonomy.measures.has(name)
  );
}
