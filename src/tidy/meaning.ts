import { childSchema, LOG_SCHEMA, resolve, type Schema } from '../vocabulary/schema.ts';
import { certainValue } from './certain-value.ts';

/**
 * What a canonical value says, whatever the spelling of its dates and quantities, and whichever blanks its texts have
 * at their ends: two that say the same give the same text.
 *
 * @param year of the log, if it has only one
 */
export function meaningOf(value: unknown, year?: number): string {
  return JSON.stringify(spelled(value, resolve(LOG_SCHEMA, LOG_SCHEMA), year)) ?? '';
}

function spelled(value: unknown, schema: Schema, year?: number): unknown {
  if (Array.isArray(value))
    return value.map((item) => spelled(item, childSchema(schema, 0, LOG_SCHEMA), year));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([name, child]) => [
      blank(name),
      spelled(child, childSchema(schema, name, LOG_SCHEMA), year),
    ]);
  }
  const meant = certainValue(value, schema, year)?.text ?? value;
  // A number and its digits are the same date, and the same quantity.
  if (schema['x-kind'] !== undefined) return String(meant);
  return typeof meant === 'string' ? blank(meant) : meant;
}

/** With a space for what looks like one, and none at the ends. */
function blank(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}
