import type { ColumnReading, FieldPart } from '../intake.ts';
import type { Row } from '../table.ts';
import type { RowCell } from '../values/reading.ts';

/** The cells of a row by what their columns hold. */
export class RowCells {
  private readonly all: readonly RowCell[];

  constructor(row: Row, columns: readonly ColumnReading[]) {
    this.all = columns.flatMap((column) =>
      [...new Set(row.cells.get(column.column) ?? [])].map((cell) => ({ cell, column })),
    );
  }

  /** Of a field whose columns each hold all of it. */
  of(field: string): readonly RowCell[] {
    return this.all.filter(
      ({ column: { meaning } }) => meaning.kind === 'field' && meaning.name === field && !meaning.part,
    );
  }

  /** Of the columns that hold a part of a field. */
  parts(field: FieldPart['of']): readonly (RowCell & { readonly is: string })[] {
    return this.all.flatMap((cell) => {
      const { meaning } = cell.column;
      return meaning.kind === 'field' && meaning.name === field && meaning.part
        ? [{ ...cell, is: meaning.part.is }]
        : [];
    });
  }

  /** By measure, in the order of the columns. */
  results(): ReadonlyMap<string, readonly RowCell[]> {
    const measures = new Map<string, RowCell[]>();
    for (const cell of this.all) {
      const { meaning } = cell.column;
      if (meaning.kind !== 'result') continue;
      measures.set(meaning.measure, [...(measures.get(meaning.measure) ?? []), cell]);
    }
    return measures;
  }

  /** What no field takes: columns that mean nothing, fields that are not among these, words in a column of numbers. */
  others(fields: ReadonlySet<string>): readonly RowCell[] {
    return this.all.filter(({ cell, column: { meaning } }) => {
      if (meaning.kind === 'index') return !ROW_NUMBER.test(cell.text.trim());
      return meaning.kind === 'note' || (meaning.kind === 'field' && !fields.has(meaning.name));
    });
  }
}

/** What a column that counts the rows holds: 12, 12., （一）, ①. */
const ROW_NUMBER = /^[(（]?(?:[\d.-]{1,12}|[一二三四五六七八九十百]{1,5}|[①-⑳])[)）.．、]?$/;
