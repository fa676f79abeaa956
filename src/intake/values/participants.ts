import { PERSON_UNITS } from '../../normalise/participants.ts';
import { ATTENDANCE_UNIT } from '../../vocabulary/figure-names.ts';
import { readExportedList } from '../exported/list.ts';
import { readAmount } from './amounts.ts';
import { saysNothing } from './cell-text.ts';
import { listReading } from './list.ts';
import { BETWEEN_NAMES, itemsOf } from './list-items.ts';
import { isPersonName } from './people.ts';
import type { Reading, RowCell } from './reading.ts';

/** A heading that says that names stand below it. */
const NAMES_BELOW = /名单|姓名/;

/**
 * Reads who took part: a number of people, or a list of their names. 全体常委 says no number and goes into the note;
 * 张三、李四等12人 is 12人, with all of it in the note. 人 stays 人: the log takes it for 人次, since each person comes
 * once to one event.
 */
export function readParticipants(cells: readonly RowCell[]): Reading<string | number | string[]> {
  const said = cells.filter(({ cell }) => !saysNothing(cell.text));
  const names = said.map((cell) => ({ cell, names: namesIn(cell) }));
  if (names.length > 0 && names.every((read) => read.names.length > 0)) {
    const items = names.flatMap(({ cell, names: values }) => values.map((value) => ({ value, cell })));
    const { value, ...reading } = listReading(items);
    return { ...reading, value: typeof value === 'string' ? [value] : value };
  }
  return readAmount(cells, ATTENDANCE_UNIT, PERSON_UNITS);
}

/** The names of a cell that holds nothing else. One alone could be a word, unless the heading speaks of names. */
function namesIn({ cell, column }: RowCell): readonly string[] {
  const items = itemsOf(cell.text, BETWEEN_NAMES);
  if (readExportedList(cell.text)) return items;
  const isNamed = items.every(isPersonName) && (items.length > 1 || NAMES_BELOW.test(column.heading));
  return isNamed ? items : [];
}
