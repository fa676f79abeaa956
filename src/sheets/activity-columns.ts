import { fieldTitle } from '../vocabulary/entry-schema.ts';
import { ATTENDANCE_UNIT, FUNDS } from '../vocabulary/figure-names.ts';
import type { WrittenActivity } from '../vocabulary/generated/log.types.ts';
import type { Cell } from '../write/xlsx/sheet.ts';
import { activityCell } from './activity-cell.ts';
import { fieldsInUse, heading, measureHeading } from './heading.ts';
import { quantityCell } from './quantity-cell.ts';
import type { EntryColumn } from './table.ts';

/** Units of measures, scale included, by their names. */
export type MeasureUnits = ReadonlyMap<string, string>;

/** The columns that activities need: the fields that must be there, and those in use; a column for each measure in use. */
export function usedColumns(
  activities: readonly WrittenActivity[],
  units: MeasureUnits,
): EntryColumn<WrittenActivity>[] {
  const used = new Set(activities.flatMap(({ results }) => Object.keys(results ?? {})));
  const known = [...units.keys()].filter((name) => used.has(name));
  return activityColumns(fieldsInUse('activities', activities), [...new Set([...known, ...used])], units);
}

/** Columns for fields of activities, in the order given; 成果 has one for each of the measures. */
export function activityColumns(
  fields: readonly (keyof WrittenActivity)[],
  measures: readonly string[],
  units: MeasureUnits,
): EntryColumn<WrittenActivity>[] {
  const counted = new Map([
    ['participants', ATTENDANCE_UNIT],
    ['funds', units.get(FUNDS) ?? ''],
  ]);
  return fields.flatMap((field): EntryColumn<WrittenActivity>[] => {
    if (field === 'results') return measures.map((name) => measureColumn(name, units.get(name) ?? ''));
    const unit = counted.get(field) ?? '';
    const title = heading(fieldTitle('activities', field), unit);
    return [{ title, field, cell: (activity) => activityCell(activity, field, unit) }];
  });
}

function measureColumn(measure: string, unit: string): EntryColumn<WrittenActivity> {
  const title = measureHeading(measure, unit);
  return { title, field: 'results', cell: (activity) => resultCell(activity, measure, unit) };
}

function resultCell({ results = {} }: WrittenActivity, measure: string, unit: string): Cell {
  const written = Object.hasOwn(results, measure) ? results[measure] : undefined;
  return written === undefined ? undefined : quantityCell(written, unit);
}
