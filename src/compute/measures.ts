import type { Figure } from './catalogue.ts';
import type { Columns } from './columns.ts';
import { sumFigure } from './figure.ts';

/** What came of the activities: 参加人次, every measure and 批示, zero included. */
export function measureFigures({ measures }: Columns): Figure[] {
  return [...measures.values()].map(({ name, unit, entries }) => {
    const derivation = { kind: 'sum', measure: name, where: '' } as const;
    return sumFigure({ name, group: 'measures', derivation }, entries, unit);
  });
}
