import type { Cell } from '../../workbook/workbook.ts';
import type { TakenEntry } from '../intake.ts';
import type { Said } from '../table.ts';
import { saysNothing, visibleText } from '../values/cell-text.ts';
import type { Reading, RowCell } from '../values/reading.ts';
import { readText } from '../values/text.ts';
import type { RowCells } from './row-cells.ts';

/** A value, or none, for every field of an entry but its note. */
type Fields<T> = { readonly [K in Exclude<keyof T, 'note'>]-?: T[K] | undefined };

/** An entry while the values of its row are put together: nothing that a cell says gets lost on the way. */
export class EntryDraft {
  readonly cells = new Map<string, Cell>();
  readonly inferred = new Map<string, string>();
  readonly assumed = new Map<string, string>();
  private readonly noted = new Map<Cell, RowCell>();

  constructor(first: Cell) {
    this.cells.set('', first);
  }

  /** The value that a field's cells say; what they say besides goes into the note. */
  take<T>(path: string, reading: Reading<T>): T | undefined {
    for (const cell of reading.more) this.note(cell);
    if (reading.value === undefined) return undefined;
    for (const [within, cell] of reading.places)
      this.cells.set(within === '' ? path : `${path}/${within}`, cell);
    if (reading.assumed !== undefined) this.assumed.set(path, reading.assumed);
    return reading.value;
  }

  /** A value that something beside the row says. */
  infer<T>(path: string, said: Said<T> | undefined): T | undefined {
    if (said === undefined) return undefined;
    this.inferred.set(path, said.where);
    if (said.cell) this.cells.set(path, said.cell);
    return said.value;
  }

  /** Puts all that a cell says into the note, its heading before it; once, and only if it says something. */
  note(...cells: readonly RowCell[]): void {
    for (const noted of cells) {
      if (!saysNothing(noted.cell.text) && !this.noted.has(noted.cell)) this.noted.set(noted.cell, noted);
    }
  }

  /**
   * The entry: the fields that have a value, and the note with what none of them takes.
   *
   * @param fields all that cells become, but for the note; a column of any other goes into it
   */
  entry<T extends { readonly note?: string }>(fields: Fields<T>, cells: RowCells): TakenEntry<Partial<T>> {
    this.note(...cells.others(new Set([...Object.keys(fields), 'note'])));
    const note = this.noteAfter(this.take('note', readText(cells.of('note'))));
    const all = Object.entries({ ...fields, note }).filter(([, value]) => value !== undefined);
    const { inferred, assumed } = this;
    return { value: Object.fromEntries(all) as Partial<T>, cells: this.cells, inferred, assumed };
  }

  /** The note: the row's own before what was put into it, in the order of the columns. */
  private noteAfter(own: string | undefined): string | undefined {
    const cells = [...this.noted.values()].sort(
      (a, b) => a.column.column - b.column.column || a.cell.row - b.cell.row,
    );
    const [first] = cells;
    if (first && !this.cells.has('note')) this.cells.set('note', first.cell);
    const said = cells.map(({ cell, column }) => {
      const text = visibleText(cell.text);
      return column.heading === '' ? text : `${column.heading}：${text}`;
    });
    const all = own === undefined ? said : [own, ...said];
    return all.length === 0 ? undefined : all.join('；');
  }
}
