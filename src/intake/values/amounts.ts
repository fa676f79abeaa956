import { sum } from '../../quantity/arithmetic.ts';
import { formatQuantity } from '../../quantity/format-quantity.ts';
import { isQuantity, parseQuantity } from '../../quantity/parse-quantity.ts';
import { parseUnit } from '../../quantity/scale.ts';
import type { Cell } from '../../workbook/workbook.ts';
import { saysNothing, visibleText } from './cell-text.ts';
import { type QuantityReading, quantityInWords, quantityOf, statesNumber, type Units } from './quantity.ts';
import { NOTHING_READ, type Reading, type RowCell } from './reading.ts';

/** A cell with the quantity that it says. */
interface Amount extends QuantityReading {
  readonly cell: RowCell;
  /** The cell says more than the quantity. */
  readonly inWords: boolean;
}

/**
 * Reads the quantity of a field or measure. Several lines of one entry add up, and the note then has each of them. A
 * cell without any number (详见附件) goes into the note; one with numbers that are no quantity stays as typed, so that
 * it is complained of where it stands.
 *
 * @param own what it is counted in where the column's heading does not say
 * @param accepted units that say the same here; none: only its own
 */
export function readAmount(
  cells: readonly RowCell[],
  own: string,
  accepted: readonly string[] = [own],
): Reading<string | number> {
  const said = cells.filter(({ cell }) => !saysNothing(cell.text));
  const amounts = said.map((cell) => amountOf(cell, own, accepted));
  const wrong = said.find((cell, index) => !amounts[index] && statesNumber(cell.cell.text));
  if (wrong) {
    const more = said.filter((cell) => cell !== wrong);
    return { value: asTyped(wrong.cell), places: [['', wrong.cell]], more };
  }
  const read = amounts.filter((amount) => amount !== undefined);
  const [first] = read;
  const wordsOnly = said.filter((_, index) => !amounts[index]);
  if (!first) return { ...NOTHING_READ, more: wordsOnly };
  const value = read.length === 1 ? first.value : total(read.map(({ value }) => value));
  // Lines that do not add up are left for the person who wrote them: the first stands, the note has all.
  const more = said.filter((_, index) => !amounts[index] || amounts[index]?.inWords || read.length > 1);
  const assumed = read.find((amount) => amount.assumed !== undefined)?.assumed;
  return {
    value: value ?? said.map(({ cell }) => visibleText(cell.text)).join('；'),
    places: [['', first.cell.cell]],
    more,
    ...(assumed !== undefined && { assumed }),
  };
}

/** A cell that is complained of; with its number where the one that it shows would pass. */
function asTyped({ number, text }: Cell): string {
  const typed = visibleText(text);
  return number !== undefined && isQuantity(parseQuantity(typed)) ? `${typed}（${number}）` : typed;
}

function amountOf(cell: RowCell, own: string, accepted: readonly string[]): Amount | undefined {
  const { meaning } = cell.column;
  const units: Units = { heading: 'unit' in meaning ? meaning.unit : '', own };
  const read = quantityOf(cell.cell, units);
  if (read) return { ...read, cell, inWords: false };
  if (cell.cell.number !== undefined || cell.cell.date) return undefined;
  const known = [...accepted, units.heading].filter((unit) => unit !== '');
  const value = quantityInWords(cell.cell.text, known);
  return value === undefined ? undefined : { value, cell, inWords: true };
}

/** The sum of several quantities of one unit; undefined if they do not add up. */
function total(values: readonly (string | number)[]): string | undefined {
  const parts = values.map((value) => parseQuantity(value)).filter(isQuantity);
  const { scale, unit } = parts[0] ?? parseUnit('');
  const added = parts.length === values.length ? sum(parts, { scale, unit }) : undefined;
  return added && formatQuantity(added);
}
