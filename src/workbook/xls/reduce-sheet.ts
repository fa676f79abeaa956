import type { SheetMarks } from '../cells-of.ts';
import type { CellPlace } from '../raw-sheet.ts';
import { type BiffRecord, RECORD, recordBytes } from './records.ts';

/** A sheet of an .xls file, with what the library does not say of it. */
export interface ReducedSheet extends SheetMarks {
  readonly hidden: boolean;
  readonly commented: readonly CellPlace[];
  readonly stream: Buffer;
}

/** Records of cells; they begin with row and column. */
const CELLS: readonly number[] = [
  RECORD.formula,
  RECORD.mulRk,
  RECORD.rString,
  RECORD.labelSst,
  RECORD.number,
  RECORD.label,
  RECORD.boolErr,
  RECORD.rk,
];
const KEPT: readonly number[] = [...CELLS, RECORD.bof, RECORD.eof, RECORD.mergeCells, RECORD.string];

/** Columns of the widest sheet. */
const COLUMNS = 256;
/** Of a formula, what stands before its tokens: the cell, the result, flags ([MS-XLS] 2.4.127). */
const RESULT = 20;
const ROW_HIDDEN = 0x20;

/** Leaves the cells of a sheet with their results; of rows, columns and formulas it remembers what readers see. */
export function reduceSheet(records: readonly BiffRecord[], hidden: boolean): ReducedSheet {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const formulas = new Set<number>();
  const commented: CellPlace[] = [];
  const kept: Buffer[] = [];
  let last = 0;
  for (const { type, body } of records) {
    if (type !== RECORD.continue) last = type;
    if (type === RECORD.row && body.length >= 14 && (body[12] ?? 0) & ROW_HIDDEN)
      hiddenRows.add(body.readUInt16LE(0));
    if (type === RECORD.colInfo && body.length >= 10 && (body[8] ?? 0) & 1) {
      const lastColumn = Math.min(body.readUInt16LE(2), COLUMNS - 1);
      for (let column = body.readUInt16LE(0); column <= lastColumn; column += 1) hiddenColumns.add(column);
    }
    if (type === RECORD.note && body.length >= 4)
      commented.push({ row: body.readUInt16LE(0), column: body.readUInt16LE(2) });
    if (type === RECORD.formula && body.length >= RESULT) {
      formulas.add(body.readUInt16LE(0) * COLUMNS + body.readUInt16LE(2));
      // No tokens: their number is 0.
      kept.push(recordBytes({ type, body: Buffer.concat([body.subarray(0, RESULT), Buffer.alloc(2)]) }));
    } else if (KEPT.includes(type) || (type === RECORD.continue && KEPT.includes(last))) {
      kept.push(recordBytes({ type, body }));
    }
  }
  return {
    hidden,
    commented,
    stream: Buffer.concat(kept),
    isHidden: (row, column) => hiddenRows.has(row) || hiddenColumns.has(column),
    isFormula: (row, column) => formulas.has(row * COLUMNS + column),
  };
}
