import type { Catalogue, Figure } from '../compute/catalogue.ts';
import { groupBy } from '../compute/group-by.ts';
import type { Log } from '../normalise/log.ts';
import { MEMBERS } from '../vocabulary/figure-names.ts';
import type { SummaryContext } from './summary-shape.ts';

type GivensContext = SummaryContext['givens'];

/**
 * Givens that stand beside what the log counts (another body's, added up elsewhere), by whom they cover and as
 * of when. A given that takes the place of a count or a measure is told there.
 */
export function givenContexts(log: Log, catalogue: Catalogue): GivensContext {
  const beside = [...catalogue.values()].filter(
    (figure) => figure.group === 'givens' && !isToldElsewhere(figure.name, log),
  );
  const groups = groupBy(beside, ({ scope, asOf }) => `${scope}\n${asOf}`);
  return [...groups.values()].map((figures) => ({
    scope: figures[0]?.scope ?? '',
    asOf: figures[0]?.asOf ?? '',
    items: figures.map((amount) => ({ label: labelOf(amount), amount })),
  }));
}

/** The name without whom it covers, which is said before it: 全县座谈会 of 全县 is 座谈会. */
function labelOf({ name, scope }: Figure): string {
  return scope !== '' && name.startsWith(scope) && name !== scope ? name.slice(scope.length) : name;
}

function isToldElsewhere(name: string, { taxonomy }: Log): boolean {
  return (
    name === MEMBERS || taxonomy.types.has(name) || taxonomy.groups.has(name) || taxonomy.measures.has(name)
  );
}
