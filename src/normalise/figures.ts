import { childOrigin, type Origin } from '../source/source.ts';
import type { WrittenFigure, WrittenWhere } from '../vocabulary/generated/log.types.ts';
import { texts } from './listed.ts';
import type { FigureDefinition, Filter } from './log.ts';
import type { Names } from './names.ts';
import type { Notes } from './notes.ts';
import { readDate } from './read-date.ts';

/** The defined figures of one file. Those that can't be computed go to the broken names. */
export function readFigures(
  written: Readonly<Record<string, WrittenFigure>> | undefined,
  origin: Origin,
  names: Names,
  notes: Notes,
): FigureDefinition[] {
  return Object.entries(written ?? {}).flatMap(([name, figure]) => {
    const definition = readFigure(name, figure, childOrigin(origin, name), names, notes);
    if (!definition) notes.broken.add(name);
    return definition ?? [];
  });
}

function readFigure(
  name: string,
  written: WrittenFigure,
  origin: Origin,
  names: Names,
  notes: Notes,
): FigureDefinition | undefined {
  const display = { roundTo: written.round, decimals: written.decimals ?? 1 };
  const shared = { name, origin, display, unit: written.unit ?? '' };
  const { count, sum, total, ratio, quotient } = written;
  if (count) {
    const where = readFilter(count, childOrigin(origin, 'count'), names, notes);
    return where && { ...shared, kind: 'count', where };
  }
  if (sum !== undefined) {
    const known = names.isMeasure(sum, childOrigin(origin, 'sum'), 'value');
    const where = readFilter(written.where ?? {}, childOrigin(origin, 'where'), names, notes);
    return known && where ? { ...shared, kind: 'sum', measure: sum, where } : undefined;
  }
  if (total) return { ...shared, kind: 'total', of: total };
  if (ratio) return { ...shared, kind: 'ratio', part: ratio[0] ?? '', whole: ratio[1] ?? '' };
  if (quotient)
    return { ...shared, kind: 'quotient', dividend: quotient[0] ?? '', divisor: quotient[1] ?? '' };
  return undefined;
}

/** Which activities a figure looks at; undefined if the filter asks for what can't be read or is unknown. */
function readFilter(written: WrittenWhere, origin: Origin, names: Names, notes: Notes): Filter | undefined {
  const { names: types, known } = names.typesOrGroups(written.type, childOrigin(origin, 'type'));
  const committees = names.committeeNames(written.committee, childOrigin(origin, 'committee'));
  const during =
    written.during === undefined ? undefined : readDate(written.during, childOrigin(origin, 'during'), notes);
  if (!known || (written.during !== undefined && !during)) return undefined;
  return { types, committees, tags: texts(written.tag), contains: texts(written.contains), during };
}
