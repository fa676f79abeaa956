import type { DateSpan } from '../calendar/date.ts';
import { isDate, parseDate } from '../calendar/parse-date.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { locationOf, type Origin } from '../source/source.ts';
import type { Notes } from './notes.ts';

/** Reads a date; undefined after reporting what is wrong with it. */
export function readDate(written: string | number, origin: Origin, notes: Notes): DateSpan | undefined {
  const read = notes.dates.get(written) ?? parseDate(written, notes.year);
  notes.dates.set(written, read);
  if (isDate(read)) return read;
  const { problem, suggestion } = read;
  notes.report(diagnose('bad-date', { written: String(written), problem, suggestion }, locationOf(origin)));
  return undefined;
}
