import type { Log } from '../../normalise/log.ts';
import { ENTRY_FIELDS, type EntryField } from './fields.ts';
import type { GivenValue } from './given-value.ts';

/** Values for what an entry cannot do without and has not yet, so that the rest of it can be checked. */
export function standIns({ period, taxonomy }: Log, given: readonly GivenValue[]): GivenValue[] {
  const values: Partial<Record<EntryField['name'], string>> = {
    date: String(period.from),
    type: [...taxonomy.types.keys()][0] ?? '',
  };
  return ENTRY_FIELDS.flatMap((field) => {
    const value = values[field.name];
    const isThere = given.some((each) => each.field.name === field.name);
    return value === undefined || isThere ? [] : [{ field, item: '', written: value, value }];
  });
}
