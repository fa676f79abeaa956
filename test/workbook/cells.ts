import { addressOf } from '../../src/workbook/address.ts';
import type { Cell, Workbook } from '../../src/workbook/workbook.ts';
import { workbookOf } from '../../src/workbook/workbook-of.ts';

/** A workbook that has to be readable. */
export async function read(bytes: Uint8Array, path = '台账.xlsx'): Promise<Workbook> {
  const { value, diagnostics } = await workbookOf(path, bytes);
  if (!value) throw new Error(diagnostics.map(({ code }) => code).join());
  return value;
}

/** The cells of a sheet by their addresses. */
export function cells({ sheets }: Workbook, index = 0): Record<string, Cell> {
  const found = sheets[index]?.rows.flat().filter((cell) => cell !== undefined) ?? [];
  return Object.fromEntries(found.map((cell) => [addressOf(cell), cell]));
}

/** What the cells of a sheet say, by their addresses. */
export function texts(workbook: Workbook, index = 0): Record<string, string> {
  return Object.fromEntries(Object.entries(cells(workbook, index)).map(([at, cell]) => [at, cell.text]));
}

/** The codes that bytes are refused with. */
export async function codes(bytes: Uint8Array): Promise<readonly string[]> {
  const { diagnostics } = await workbookOf('台账.xlsx', bytes);
  return diagnostics.map(({ code }) => code);
}
