import { assemble } from '../../src/workbook/assemble.ts';
import type { RawCell } from '../../src/workbook/raw-sheet.ts';
import type { Area, Workbook } from '../../src/workbook/workbook.ts';

/** What a test writes in a cell: a text, a number, nothing, or all that a workbook knows of it. */
export type Given = string | number | undefined | (Partial<RawCell> & { readonly text: string });

/** A sheet of a test, by rows. */
export interface GivenSheet {
  readonly name?: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly Given[])[];
  /** As spreadsheets write areas: `A1:C1`. */
  readonly merges?: readonly string[];
}

/** A workbook with these sheets. */
export function book(...sheets: readonly GivenSheet[]): Workbook {
  return assemble(
    '台账.xlsx',
    'xlsx',
    sheets.map(({ name = 'Sheet1', hidden = false, rows, merges = [] }) => ({
      name,
      hidden,
      cells: rows.flatMap((row, number) => row.flatMap((given, column) => cell(given, number, column))),
      merges: merges.map(area),
    })),
  );
}

function cell(given: Given, row: number, column: number): RawCell[] {
  if (given === undefined || given === '') return [];
  if (typeof given === 'string') return [{ row, column, text: given }];
  if (typeof given === 'number') return [{ row, column, text: String(given), number: String(given) }];
  return [{ row, column, ...given }];
}

function area(written: string): Area {
  const [from = '', to = ''] = written.split(':');
  return {
    left: columnOf(from),
    top: Number(from.replace(/\D/g, '')) - 1,
    right: columnOf(to),
    bottom: Number(to.replace(/\D/g, '')) - 1,
  };
}

function columnOf(address: string): number {
  return address.charCodeAt(0) - 'A'.charCodeAt(0);
}
