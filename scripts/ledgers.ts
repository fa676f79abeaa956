/**
 * Makes the ledgers of examples/ledgers, which look like those that offices keep; `npx tsx scripts/ledgers.ts` writes
 * them. A test holds the committed files to what this makes, cell by cell.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as library from '@e965/xlsx';
import { committeeSheets } from './ledgers/committees.ts';
import { gbk } from './ledgers/gbk.ts';
import { monthSheets } from './ledgers/months.ts';
import { OFFICE_LINES } from './ledgers/office.ts';
import type { Sheet, Value } from './ledgers/sheet.ts';

/** A file of examples/ledgers. */
export interface LedgerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The ledgers, the same bytes each time. */
export function ledgers(): readonly LedgerFile[] {
  return [
    { name: 'yunxi-committees-2024.xlsx', bytes: workbook(committeeSheets(), 'xlsx') },
    { name: 'yunxi-office-2024.csv', bytes: gbk(csv(OFFICE_LINES)) },
    { name: 'anlan-months-2024.xls', bytes: workbook(monthSheets(), 'biff8') },
  ];
}

function workbook(sheets: readonly Sheet[], bookType: 'xlsx' | 'biff8'): Uint8Array {
  const book = library.utils.book_new();
  for (const { name, rows, merges } of sheets) {
    const cells: Record<string, unknown> = {};
    for (const [row, values] of rows.entries()) {
      for (const [column, value] of values.entries()) {
        if (value !== '') cells[library.utils.encode_cell({ r: row, c: column })] = cellOf(value);
      }
    }
    const right = Math.max(...rows.map((values) => values.length)) - 1;
    cells['!ref'] = library.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: right } });
    cells['!merges'] = merges.map((area) => library.utils.decode_range(area));
    library.utils.book_append_sheet(book, cells as library.WorkSheet, name);
  }
  return new Uint8Array(library.write(book, { type: 'buffer', bookType, compression: true }));
}

function cellOf(value: Value): library.CellObject {
  if (typeof value === 'string') return { t: 's', v: value };
  if (typeof value === 'number') return { t: 'n', v: value };
  if ('formula' in value) return { t: 'n', v: value.value, f: value.formula };
  return { t: 'n', v: value.value, z: value.format };
}

/** As WPS saves it: CRLF, quotes only where a value holds a comma. */
function csv(lines: readonly (readonly string[])[]): string {
  const quoted = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(import.meta.dirname, '../examples/ledgers');
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of ledgers()) writeFileSync(join(folder, name), bytes);
}
