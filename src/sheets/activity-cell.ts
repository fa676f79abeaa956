import { PERSON_UNITS } from '../normalise/participants.ts';
import type { WrittenActivity } from '../vocabulary/generated/log.types.ts';
import type { Cell } from '../write/xlsx/sheet.ts';
import { dateCell } from './date-cell.ts';
import { instructionsCell, namesCell, participantsCell, subjectsCell, typesCell } from './list-cell.ts';
import { quantityCell } from './quantity-cell.ts';

/** A field of an activity that has one column. */
export type ActivityField = Exclude<keyof WrittenActivity, 'results'>;

/** A field of an activity as a cell; `unit` is what the column's heading says. Those of 成果 are no field's. */
export function activityCell(activity: WrittenActivity, field: ActivityField, unit: string): Cell {
  const value = activity[field];
  return value === undefined ? undefined : CELLS[field](value as never, unit);
}

const text = (value: string): Cell => value.trim();
const flag = (value: boolean): Cell => (value ? '是' : '否');
type Written<F extends ActivityField> = NonNullable<WrittenActivity[F]>;

const CELLS: { readonly [F in ActivityField]: (value: Written<F>, unit: string) => Cell } = {
  date: dateCell,
  type: typesCell,
  title: text,
  topic: subjectsCell,
  committee: namesCell,
  times: quantityCell,
  ordinal: (value) => value,
  place: text,
  participants: (value, unit) =>
    typeof value === 'object' ? participantsCell(value) : quantityCell(value, unit, PERSON_UNITS),
  funds: quantityCell,
  instructions: instructionsCell,
  outcome: text,
  tags: namesCell,
  source: text,
  note: text,
  notable: flag,
  distinct: flag,
};
