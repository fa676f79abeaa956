import type Big from 'big.js';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { PERSON_UNITS } from '../normalise/participants.ts';
import { sum } from '../quantity/arithmetic.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { isQuantity, parseQuantity } from '../quantity/parse-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { SourceFile } from '../source/source.ts';
import { ATTENDANCE_UNIT, FUNDS } from '../vocabulary/figure-names.ts';
import type { WrittenActivity } from '../vocabulary/generated/log.types.ts';
import type { ColumnReading, TakenEntry } from './intake.ts';
import type { FoundTable } from './tables/find-tables.ts';
import { quantityOf } from './values/quantity.ts';
import { MEASURE_UNITS } from './words/vocabulary.ts';

/** A quantity of an entry, with the row that it stands in. */
interface Stated {
  readonly row: number;
  readonly quantity: Quantity;
}

/**
 * Holds the totals that a ledger states (合计, 小计) to what was read of the rows that they add up: whichever of both is
 * wrong, somebody wants to know. A total may be of the rows since an earlier one, of all of its table, or of all tables up
 * to it; one that is the sum of any of these is right. Where a quantity is not exact, or in another unit, nothing is said.
 */
export class StatedTotals {
  /** What earlier tables hold, by what it is; undefined where it does not add up exactly. */
  private readonly before = new Map<string, readonly Stated[] | undefined>();

  constructor(private readonly file: SourceFile) {}

  /** The totals of a table that differ from its entries; tables come in their order. */
  hold(table: FoundTable, entries: readonly TakenEntry<Partial<WrittenActivity>>[]): Diagnostic[] {
    return table.columns.flatMap((column) => {
      const key = keyOf(column);
      if (key === undefined) return [];
      const here = statedOf(table, entries, key);
      const earlier = this.before.has(key) ? this.before.get(key) : [];
      this.before.set(key, earlier && here && [...earlier, ...here]);
      return here ? this.holdColumn(table, column, here, earlier) : [];
    });
  }

  private holdColumn(
    table: FoundTable,
    column: ColumnReading,
    here: readonly Stated[],
    earlier: readonly Stated[] | undefined,
  ): Diagnostic[] {
    return table.totals.flatMap((row) => {
      const cell = table.sheet.rows[row]?.[column.column];
      // In a column of things that do not add up, nobody can tell.
      const stated = (cell ? this.readTotal(column, cell, here) : []).filter(({ unit }) =>
        here.every(({ quantity }) => quantity.unit === unit),
      );
      const parts = sumsFor(row, table, here, earlier).map((part) => part.map(({ quantity }) => quantity));
      const pairs = stated.flatMap((total) =>
        parts.flatMap((part) => {
          const added = sum(part, total);
          return added ? [{ total, added }] : [];
        }),
      );
      const [first] = pairs;
      if (!cell || !first || pairs.some(({ total, added }) => added.value.eq(total.value))) return [];
      const nearest = pairs.reduce((best, one) => (gap(one).lt(gap(best)) ? one : best), first);
      const args = {
        heading: column.heading,
        stated: formatQuantity(nearest.total),
        sum: formatQuantity(nearest.added),
      };
      return [diagnose('stated-total-differs', args, { file: this.file, range: cell.range })];
    });
  }

  /** What a total says: a bare number below a heading without a unit is in any of those that its rows say. */
  private readTotal(
    { meaning }: ColumnReading,
    cell: Parameters<typeof quantityOf>[0],
    here: readonly Stated[],
  ): readonly Quantity[] {
    if (meaning.kind !== 'field' && meaning.kind !== 'result') return [];
    const own =
      meaning.kind === 'result'
        ? (MEASURE_UNITS.get(meaning.measure) ?? '')
        : meaning.name === 'funds'
          ? (MEASURE_UNITS.get(FUNDS) ?? '')
          : ATTENDANCE_UNIT;
    const units = new Set([own, ...here.map(({ quantity: { scale, unit } }) => scale + unit)]);
    const read = [...units].flatMap(
      (unit) => exact(quantityOf(cell, { heading: meaning.unit, own: unit })?.value) ?? [],
    );
    return meaning.kind === 'field' && meaning.name === 'participants' ? read.map(inAttendances) : read;
  }
}

/** Which value of an entry a column holds, where such values add up; undefined for other columns. */
function keyOf({ meaning }: ColumnReading): string | undefined {
  if (meaning.kind === 'result') return `results/${meaning.measure}`;
  const adds = meaning.kind === 'field' && (meaning.name === 'participants' || meaning.name === 'funds');
  return adds ? meaning.name : undefined;
}

/** What the entries of a table say of this; undefined if one of them is not exactly a number. */
function statedOf(
  { rows }: FoundTable,
  entries: readonly TakenEntry<Partial<WrittenActivity>>[],
  key: string,
): readonly Stated[] | undefined {
  const all: Stated[] = [];
  for (const [index, { value }] of entries.entries()) {
    const written = valueAt(value, key);
    if (written === undefined) continue;
    const quantity = exact(written);
    if (!quantity) return undefined;
    all.push({
      row: rows[index]?.numbers[0] ?? 0,
      quantity: key === 'participants' ? inAttendances(quantity) : quantity,
    });
  }
  return all;
}

function valueAt({ results = {}, participants, funds }: Partial<WrittenActivity>, key: string): unknown {
  if (key === 'participants') return participants;
  return key === 'funds' ? funds : results[key.slice('results/'.length)];
}

function exact(written: unknown): Quantity | undefined {
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  const quantity = parseQuantity(written);
  return isQuantity(quantity) && quantity.precision === 'exact' ? quantity : undefined;
}

/** People are counted as 人次, whichever of the words a cell has: 30人 and 4人次 are 34. */
function inAttendances(quantity: Quantity): Quantity {
  return PERSON_UNITS.includes(quantity.unit) ? { ...quantity, unit: ATTENDANCE_UNIT } : quantity;
}

/** The rows that a total may add up: those above it since each line that parts them, those of all tables, those below. */
function sumsFor(
  row: number,
  { headings, totals, sections }: FoundTable,
  here: readonly Stated[],
  earlier: readonly Stated[] | undefined,
): (readonly Stated[])[] {
  const above = here.filter((one) => one.row < row);
  const parted = [headings.at(-1) ?? 0, ...totals, ...sections].filter((line) => line < row);
  const next = Math.min(...totals.filter((line) => line > row), Number.POSITIVE_INFINITY);
  return [
    ...parted.sort((a, b) => b - a).map((line) => above.filter((one) => one.row > line)),
    ...(earlier ? [[...earlier, ...above]] : []),
    // Some put the total first.
    ...(above.length === 0 ? [here, here.filter((one) => one.row < next)] : []),
  ];
}

function gap({ total, added }: { readonly total: Quantity; readonly added: Quantity }): Big {
  return added.value.minus(total.value).abs();
}
