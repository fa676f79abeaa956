import { placeOf } from '../../workbook/address.ts';
import type { EntryContext, Row } from '../table.ts';

/**
 * A source that ends with a row of a workbook already: an entry that was imported before, and exported since. Names of
 * files and sheets may hold any sign, ! among them, and a workbook need not be called .xlsx.
 */
const REFERENCE = /.!.*![A-Z]{1,3}[1-9]\d*$/s;

/** Where an entry comes from: what its own column says, then the first cell of its row: `台账.xlsx!常委会!A12`. */
export function sourceOf(own: string | undefined, row: Row, context: EntryContext): string {
  if (own !== undefined && REFERENCE.test(own)) return own;
  const place = `${context.workbook}!${placeOf({ name: context.sheet }, row.first)}`;
  return own === undefined ? place : `${own}；${place}`;
}
