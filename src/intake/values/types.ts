import { readExportedList } from '../exported/list.ts';
import { type NamedType, typeNamed } from '../words/type-names.ts';
import { TYPES } from '../words/vocabulary.ts';
import { saysNothing, visibleText } from './cell-text.ts';
import { listReading } from './list.ts';
import { BETWEEN_NAMES, itemsOf } from './list-items.ts';
import type { Reading, RowCell } from './reading.ts';

/** What may join two types, and may as well belong to the name of one: 党组会议暨主席会议, 界别和委员活动. */
const JOINING = /[暨和与及+＋&]/;

/** Reads activity types, several in one cell included. What names none stays as typed, and is complained of. */
export function readTypes(cells: readonly RowCell[]): Reading<string | string[]> {
  const items: { value: string; cell: RowCell }[] = [];
  const more: RowCell[] = [];
  for (const cell of cells) {
    if (saysNothing(cell.cell.text)) continue;
    const types = typesIn(cell.cell.text);
    if (types.some((type) => type.more)) more.push(cell);
    for (const { name } of types) {
      if (!items.some(({ value }) => value === name)) items.push({ value: name, cell });
    }
  }
  return listReading(items, more);
}

function typesIn(text: string): readonly NamedType[] {
  const exported = readExportedList(text);
  if (exported) return exported.map((name) => ({ name, more: false }));
  const whole = visibleText(text).replace(/\n/g, '');
  // A name of the log's own may hold any sign.
  if (TYPES.includes(whole)) return [{ name: whole, more: false }];
  return itemsOf(text, BETWEEN_NAMES).flatMap((item) => {
    const parts = item.split(JOINING).map((part) => typeNamed(part));
    if (parts.length > 1 && parts.every((part) => part !== undefined)) return parts;
    return typeNamed(item) ?? { name: item, more: false };
  });
}
