import type { Arrangement, Log } from '../normalise/log.ts';
import { exactly } from '../quantity/arithmetic.ts';
import { PLANNED } from '../vocabulary/figure-names.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';
import type { Entry, Figure } from './catalogue.ts';
import { sumFigure } from './figure.ts';

/** How many of each type (and group) the plan arranges: 计划常委会议. Only of what it does arrange. */
export function plannedFigures({ plan, taxonomy }: Log): Figure[] {
  const counted = new Map<string, Arrangement[]>();
  for (const arrangement of plan?.arrangements?.entries ?? []) {
    const { type } = arrangement;
    for (const name of new Set([taxonomy.types.get(type)?.group ?? type, type])) {
      counted.set(name, [...(counted.get(name) ?? []), arrangement]);
    }
  }
  return [...counted].flatMap(([type, arrangements]) => {
    const unit = unitOf(type, taxonomy);
    if (unit === undefined) return [];
    const derivation = { kind: 'planned', type } as const;
    const entries = arrangements.map((arrangement) => entryOf(arrangement, unit));
    return [sumFigure({ name: PLANNED + type, group: 'planned', derivation }, entries, unit)];
  });
}

function entryOf({ origin, title, topics, type, date }: Arrangement, unit: string): Entry {
  return {
    origin,
    title: title?.text ?? topics[0]?.text ?? type,
    date,
    amount: exactly(1, unit),
    source: '',
  };
}

/** Undefined for what the taxonomy does not know, which has been reported. */
function unitOf(name: string, { types, groups }: Taxonomy): string | undefined {
  return (types.get(name) ?? groups.get(name))?.unit;
}
