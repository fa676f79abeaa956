import { isoDay } from '../calendar/day.ts';
import { type EntryKind, entrySchema, fieldSchema } from '../vocabulary/entry-schema.ts';
import { typesOf } from '../vocabulary/schema.ts';
import type { Cell, Choices, Column, Sheet } from '../write/xlsx/sheet.ts';
import { choicesOf } from './choices-sheet.ts';
import { type EntryColumn, tableOf } from './table.ts';

/** What a sheet to fill in has. */
export interface Form<T> {
  readonly kind: EntryKind;
  readonly columns: readonly EntryColumn<T>[];
  /** What is said of fields to who fills them in; of others the schema's description. */
  readonly help: Readonly<Record<string, string>>;
  readonly sample: T;
}

/** Empty rows under the headings: more than an office fills in a year. */
const SPARE = 1000;
/** Room for texts, where the sample needs less; in digits. */
const ROOM = 14;

/** A sheet to fill in, with a sample row. */
export function formSheet<T>(name: string, { kind, columns, help, sample }: Form<T>): Sheet {
  // As people type them: a cell for text keeps 2024-03 and 3月5日 what they are, where one for dates would add a day or
  // the year of today.
  const shown = columns.map(({ title, cell }) => ({ title, cell: (entry: T) => asTyped(cell(entry)) }));
  const fitted = tableOf(name, shown, [sample]);
  const required = entrySchema(kind).required ?? [];
  return {
    ...fitted,
    spare: SPARE,
    columns: columns.flatMap(({ field }, index): Column[] => {
      const column = fitted.columns[index];
      if (!column) return [];
      const text = isText(kind, field);
      const choices = choicesFor(kind, field);
      const must = required.includes(field) ? '必填。' : '';
      return [
        {
          title: column.title,
          width: text ? Math.max(ROOM, column.width) : column.width,
          ...(text && { typed: 'text' }),
          ...(choices && { choices }),
          help: must + (help[field] ?? fieldSchema(kind, field).description ?? ''),
        },
      ];
    }),
  };
}

function asTyped(cell: Cell): Cell {
  return typeof cell === 'object' && 'day' in cell ? isoDay(cell) : cell;
}

/** True for a field of texts; one of quantities, which may be numbers, is none. */
function isText(kind: EntryKind, field: string): boolean {
  const schema = fieldSchema(kind, field);
  return field !== 'results' && schema['x-kind'] !== 'quantity' && !typesOf(schema).includes('boolean');
}

function choicesFor(kind: EntryKind, field: string): Choices | undefined {
  const schema = fieldSchema(kind, field);
  if (schema.type === 'boolean') return { from: ['是', '否'], otherwise: 'refuse' };
  return choicesOf(kind, field);
}
