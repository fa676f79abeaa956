import type { Day } from '../../calendar/date.ts';
import type { RawCell } from '../raw-sheet.ts';
import { formatNumber } from '../sheetjs.ts';
import { dateGrain } from './date-grain.ts';
import { serialDay } from './serial-day.ts';

/**
 * What is to be read of a number in its format, and the day if that shows one.
 *
 * @param exact the number as `spreadsheetNumber` has it
 */
export function shownNumber(
  format: string,
  value: number,
  exact: string,
  date1904: boolean,
): Pick<RawCell, 'text' | 'date' | 'grain'> {
  const grain = dateGrain(format);
  const date: Day | undefined = grain && serialDay(value, date1904);
  const text = textOf(format, value, exact, date1904);
  return { text, ...(date && grain && { date, grain }) };
}

function textOf(format: string, value: number, exact: string, date1904: boolean): string {
  if (/^general$/i.test(format)) return exact;
  try {
    return formatNumber(format, value, date1904).trim() || exact;
  } catch {
    return exact;
  }
}
