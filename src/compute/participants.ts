import { PARTICIPANTS, PERSON_UNIT } from '../vocabulary/figure-names.ts';
import type { Figure } from './catalogue.ts';
import type { Columns } from './columns.ts';
import { sumFigure } from './figure.ts';

/**
 * 参加人员: how many different persons the activities name. None where no activity has names, for then it is not
 * known. Each entry carries the number of persons it is the first to name, so that the entries add up.
 */
export function participantFigures({ persons }: Columns): Figure[] {
  if (persons.length === 0) return [];
  const kind = { name: PARTICIPANTS, group: 'measures', derivation: { kind: 'distinct' } } as const;
  return [sumFigure(kind, persons, PERSON_UNIT)];
}
