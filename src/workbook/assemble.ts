import { diagnose } from '../diagnostic/diagnostic.ts';
import { Unreadable } from '../diagnostic/unreadable.ts';
import type { SourceFile } from '../source/source.ts';
import { placeOf } from './address.ts';
import { uncovered } from './covered.ts';
import type { RawCell, RawSheet } from './raw-sheet.ts';
import type { Area, BookSheet, Cell, Workbook } from './workbook.ts';

/** More than any ledger has: characters of all cells (a text may stand in a million of them), places in all rows. */
const LIMITS = { characters: 64 * 1024 * 1024, places: 20_000_000 };

const EMPTY: readonly never[] = [];

/** A cell with the sheet that it stands on. */
interface Placed {
  readonly sheet: Pick<BookSheet, 'name'>;
  readonly cell: Cell;
}

/** Gives the cells of a workbook their lines in its text, and the sheets their rows. @throws Unreadable if they are too many */
export function assemble(path: string, format: Workbook['format'], raw: readonly RawSheet[]): Workbook {
  const lines: string[] = [];
  const placed: Placed[] = [];
  let at = 0;
  let places = 0;
  const sheets = raw.map(({ name, hidden, cells, merges }): BookSheet => {
    const rows: (Cell | undefined)[][] = [];
    const shown = uncovered([...cells].sort(byPlace), merges);
    if (!shown) throw new Unreadable(diagnose('workbook-too-large', { path }));
    for (const { text: typed, ...rest } of shown) {
      const text = typed.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
      if (isBlank(text)) continue;
      const line = oneLine(text);
      const cell: Cell = { ...rest, text, range: { start: at, end: at + line.length } };
      at += line.length + 1;
      if (at > LIMITS.characters) throw new Unreadable(diagnose('workbook-too-large', { path }));
      lines.push(line);
      placed.push({ sheet: { name }, cell });
      rows[cell.row] ??= [];
      const row = rows[cell.row];
      if (row) row[cell.column] = cell;
    }
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    places += rows.reduce((total, row) => total + row.length, 0);
    if (places > LIMITS.places) throw new Unreadable(diagnose('workbook-too-large', { path }));
    return {
      name,
      hidden,
      rows: Array.from(rows, (row) => row ?? EMPTY),
      merges: merges.flatMap((area) => clipped(area, rows.length, columns)),
    };
  });
  return { format, file: bookFile(path, lines.join('\n'), placed), sheets };
}

/** What of a merged area is within the cells that hold something: titles are merged over all columns that there are. */
function clipped(area: Area, rows: number, columns: number): readonly Area[] {
  const bottom = Math.min(area.bottom, rows - 1);
  const right = Math.min(area.right, columns - 1);
  const isArea = bottom >= area.top && right >= area.left && (bottom > area.top || right > area.left);
  return isArea ? [{ top: area.top, left: area.left, bottom, right }] : [];
}

/** What diagnostics quote, and where in it each cell is. */
function bookFile(path: string, text: string, placed: readonly Placed[]): SourceFile {
  const placeName = (offset: number): string => {
    let low = 0;
    let high = placed.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed[middle]?.cell.range.end ?? 0) >= offset) high = middle;
      else low = middle + 1;
    }
    const found = placed[low];
    return found ? placeOf(found.sheet, found.cell) : '';
  };
  return { path, text, placeName };
}

function byPlace(a: RawCell, b: RawCell): number {
  return a.row - b.row || a.column - b.column;
}

/** A line break or tab would put the caret in the wrong column, as many characters as there were. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
