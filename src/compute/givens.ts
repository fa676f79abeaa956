import type { Given, Log } from '../normalise/log.ts';
import { parseUnit } from '../quantity/scale.ts';
import { ALL_ACTIVITIES } from '../vocabulary/figure-names.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';
import type { Entry, Figure } from './catalogue.ts';
import { type Column, entryIn, put } from './column.ts';
import type { Columns } from './columns.ts';
import { makeFigure } from './figure.ts';

/** 委员 and the log's givens, in order. */
export function givensOf({ organization, givens }: Log): Given[] {
  return organization.members ? [organization.members, ...givens] : [...givens];
}

/**
 * Puts givens that stand for computed figures without entries into their columns, so that what is added up
 * from those (a type's group, 全部活动) has them too. Types go before groups: a group that has a given type has
 * an entry.
 *
 * @returns the givens that now stand in a column
 */
export function fillColumns(
  givens: readonly Given[],
  { events, measures }: Columns,
  taxonomy: Taxonomy,
): Set<Given> {
  const filled = new Set<Given>();
  const fill = (given: Given, column: Column | undefined, wholes: readonly (Column | undefined)[]) => {
    if (!column || column.entries.length > 0 || !fits(given, column.unit)) return;
    filled.add(given);
    for (const target of [column, ...wholes]) {
      if (target) put(target, entryIn(entryOf(given), parseUnit(target.unit).unit), given.name);
    }
  };
  const all = events.get(ALL_ACTIVITIES);
  for (const given of givens) {
    const type = taxonomy.types.get(given.name);
    if (type) fill(given, events.get(type.name), [events.get(type.group), all]);
  }
  for (const given of givens) {
    if (taxonomy.types.has(given.name)) continue;
    const { name } = given;
    if (taxonomy.groups.has(name)) fill(given, events.get(name), [all]);
    else fill(given, name === ALL_ACTIVITIES ? all : measures.get(name), []);
  }
  return filled;
}

/** Another scope's number is another number, whatever its name. */
function fits({ scope, quantity }: Given, unit: string): boolean {
  return scope === '' && quantity.unit === parseUnit(unit).unit;
}

function entryOf({ name, origin, quantity, source }: Given): Entry {
  return { origin, title: name, date: undefined, amount: quantity, source };
}

/** A given as a figure of its own. */
export function givenFigure(given: Given): Figure {
  const kind = { name: given.name, group: 'givens', derivation: { kind: 'given' } } as const;
  return told(makeFigure(kind, given.quantity, given.quantity, [entryOf(given)]), given);
}

/** A computed figure whose only entry is a given. */
export function standIn(figure: Figure, given: Given): Figure {
  return told({ ...figure, derivation: { kind: 'given' } }, given);
}

function told(figure: Figure, { scope, asOf, source }: Given): Figure {
  return { ...figure, scope, asOf, source };
}
