import { childSchema, LOG_SCHEMA, resolve, type Schema } from './schema.ts';

/** What a log has lists of; a row of a workbook is one of either. */
export type EntryKind = 'activities' | 'proposals';

/** The schema of an activity or a proposal. */
export function entrySchema(kind: EntryKind): Schema {
  return resolve({ $ref: kind === 'activities' ? '#/$defs/activity' : '#/$defs/proposal' }, LOG_SCHEMA);
}

/** The schema of one of its fields; an empty one where there is none. */
export function fieldSchema(kind: EntryKind, field: string): Schema {
  return childSchema(entrySchema(kind), field, LOG_SCHEMA);
}

/** What people call a field: 日期. */
export function fieldTitle(kind: EntryKind, field: string): string {
  return fieldSchema(kind, field).title ?? field;
}
