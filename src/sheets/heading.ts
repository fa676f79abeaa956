import { headingWords } from '../intake/columns/heading-words.ts';
import { matchHeading } from '../intake/columns/match-heading.ts';
import { exportedHeading } from '../intake/exported/heading.ts';
import { type EntryKind, entrySchema } from '../vocabulary/entry-schema.ts';

/** A column's heading: `参加（人次）`, or without a unit the name alone. */
export function heading(name: string, unit: string): string {
  return unit === '' ? name : `${name}（${unit}）`;
}

/** The fields that entries must have, and those that any of them has, in the order of the schema. */
export function fieldsInUse<T extends object>(kind: EntryKind, entries: readonly T[]): (keyof T)[] {
  const { properties = {}, required = [] } = entrySchema(kind);
  return (Object.keys(properties) as (keyof T & string)[]).filter(
    (field) => required.includes(field) || entries.some((entry) => entry[field] !== undefined),
  );
}

/** A measure's heading: `意见建议（条）`; where `import` would take that for something else, one that says what it is. */
export function measureHeading(measure: string, unit: string): string {
  const plain = heading(measure, unit);
  const match = matchHeading([plain], headingWords('activities'));
  const isRead = match?.meaning.kind === 'result' && match.meaning.measure === measure && match.unit === unit;
  return isRead ? plain : exportedHeading(measure, unit);
}
