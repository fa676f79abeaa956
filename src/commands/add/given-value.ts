import type { WrittenActivity } from '../../vocabulary/generated/log.types.ts';
import { ENTRY_FIELDS, type EntryField } from './fields.ts';

/** One value of an entry: as it was given, and as the log will have it. */
export interface GivenValue {
  readonly field: EntryField;
  /** Which item of the field it is, where that has items: a measure of 成果; '' otherwise. */
  readonly item: string;
  /** As typed. */
  readonly written: string;
  readonly value: unknown;
}

/** The entry that values make. Several of one field are a list, those of 成果 a map by measure. */
export function entryOf(given: readonly GivenValue[]): WrittenActivity {
  const entry: Record<string, unknown> = {};
  for (const { name, kind } of ENTRY_FIELDS) {
    const own = given.filter(({ field }) => field.name === name);
    const [first] = own;
    if (!first) continue;
    const values = own.map(({ value }) => value);
    if (kind === 'results') entry[name] = Object.fromEntries(own.map(({ item, value }) => [item, value]));
    else entry[name] = own.length > 1 || isNames(first) ? values : first.value;
  }
  return entry as unknown as WrittenActivity;
}

/** Where a value stands in the entry, by the index of it among those of its field. */
export function pathIn(given: readonly GivenValue[], value: GivenValue): (string | number)[] {
  const { name, kind } = value.field;
  if (kind === 'results') return [name, value.item];
  const own = given.filter(({ field }) => field.name === name);
  return own.length > 1 || isNames(value) ? [name, own.indexOf(value)] : [name];
}

/** Names of those who took part are a list, even of one: a single text is how many they were. */
function isNames({ field, item }: GivenValue): boolean {
  return field.kind === 'people' && item !== '';
}

/** Values that were written otherwise than they were typed, a line each: `日期：3月5日 → 2024-03-05`. */
export function correctionLines(given: readonly GivenValue[]): string[] {
  return given.flatMap(({ field, item, written, value }) => {
    if (typeof value !== 'string' || value === written.trim()) return [];
    const name = field.kind === 'results' ? item : field.title;
    return `${name}：${written.trim()} → ${value}`;
  });
}
