import type { Cell } from '../../workbook/workbook.ts';
import type { ColumnMeaning, ColumnReading } from '../intake.ts';
import { MEASURE_UNITS } from '../words/vocabulary.ts';

/** Columns after a look at what they hold. */
export interface RefinedColumns {
  readonly columns: readonly ColumnReading[];
  /** Columns whose headings speak of quantities, and which hold none: their cells go into notes. */
  readonly notNumbers: ReadonlySet<number>;
}

const MONEY = /^(?:千|万|亿|百万)?元$/;
const NUMERAL = /[\d０-９〇零一二两三四五六七八九十百千万亿几数]/;
/** 1, 1., （1）, 一: what counts rows. */
const INDEX = /^[（(]?(?:\d+|[一二三四五六七八九十百]+)[）)、.．]?$/;
const QUANTITIES = new Set(['funds', 'times']);

/**
 * Corrects what headings say by what stands below them: a 序号 that does not count rows is no index, a measure without
 * any number is none. 单位：万元 above the table holds for its columns of money that say no unit.
 *
 * @param cells of the rows that are entries
 * @param unit what the lines above the table say; '' for nothing
 */
export function refineColumns(
  columns: readonly ColumnReading[],
  cells: readonly Cell[],
  unit: string,
): RefinedColumns {
  const texts = new Map<number, string[]>();
  for (const { column, text } of cells) {
    const below = texts.get(column) ?? [];
    below.push(text.trim());
    texts.set(column, below);
  }
  const notNumbers = new Set<number>();
  const refined = columns.map((one): ColumnReading => {
    const below = texts.get(one.column) ?? [];
    const { meaning } = one;
    if (meaning.kind === 'index') {
      return below.every((text) => INDEX.test(text)) ? one : { ...one, meaning: { kind: 'note' } };
    }
    const isQuantity =
      meaning.kind === 'result' || (meaning.kind === 'field' && QUANTITIES.has(meaning.name));
    if (isQuantity && below.length > 0 && !below.some((text) => NUMERAL.test(text))) {
      notNumbers.add(one.column);
      return { ...one, meaning: { kind: 'note' } };
    }
    return MONEY.test(unit) && isMoney(meaning) ? { ...one, meaning: { ...meaning, unit } } : one;
  });
  return { columns: refined, notNumbers };
}

/** True for a column of money whose heading does not say in what. */
function isMoney(meaning: ColumnMeaning): meaning is Extract<ColumnMeaning, { unit: string }> {
  if (meaning.kind === 'result')
    return meaning.unit === '' && MONEY.test(MEASURE_UNITS.get(meaning.measure) ?? '');
  return meaning.kind === 'field' && meaning.name === 'funds' && meaning.unit === '';
}
