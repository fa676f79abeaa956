import { compareDays } from '../calendar/day.ts';
import { writeDate } from '../calendar/format-date.ts';
import { isDate, parseDate } from '../calendar/parse-date.ts';
import { FIRST_SERIAL_DAY } from '../calendar/serial-day.ts';
import type { Cell } from '../write/xlsx/sheet.ts';

/** A written date as a cell: one day as a date of the spreadsheet's own, anything else as the log writes it. */
export function dateCell(written: string | number): Cell {
  const span = parseDate(written);
  if (!isDate(span)) return String(written);
  const { from, to, grain } = span;
  const isDay = grain === 'day' && compareDays(from, to) === 0 && compareDays(FIRST_SERIAL_DAY, from) <= 0;
  return isDay ? from : writeDate(span);
}
