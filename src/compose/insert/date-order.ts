import type { DateGrain, DateSpan, Day } from '../../calendar/date.ts';
import { compareDays } from '../../calendar/day.ts';
import { isDate, parseDate } from '../../calendar/parse-date.ts';

/** One entry in so many may stand before an earlier one without making the list unordered: a row logged late. */
const STRAYS = 20;

/** A date as a log writes it; undefined for what is none. */
export function dateOf(written: unknown): DateSpan | undefined {
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  const date = parseDate(written);
  return isDate(date) ? date : undefined;
}

/** True if dates stand in their order, but for a few; a list by types or committees is not in order. */
export function areInOrder(dates: readonly (DateSpan | undefined)[]): boolean {
  let strays = 0;
  let latest: Day | undefined;
  for (const date of dates) {
    if (!date) continue;
    // A month or a year may stand before or after what happened in it.
    if (latest && compareDays(date.to, latest) < 0) strays += 1;
    else if (!latest || compareDays(date.from, latest) > 0) latest = date.from;
  }
  return strays * STRAYS <= dates.length;
}

/**
 * Where a date belongs among others: the number of entries that stay before it. It goes after the last that is not
 * later; where dates are out of order, to the place at which the fewest others stand on the wrong side.
 */
export function placeAmong(dates: readonly (DateSpan | undefined)[], date: DateSpan): number {
  // Moving the place down past an entry that is not later gains one, past a later one loses one.
  let score = 0;
  let best = { place: 0, score: 0 };
  for (const [index, other] of dates.entries()) {
    if (!other) continue;
    score += isLater(other, date) ? -1 : 1;
    if (score >= best.score) best = { place: index + 1, score };
  }
  return best.place;
}

/** Days stand where they begin, months and years where they end, behind the last day: they sum up what was. */
function isLater(a: DateSpan, b: DateSpan): boolean {
  return (compareDays(keyOf(a), keyOf(b)) || GRAINS.indexOf(a.grain) - GRAINS.indexOf(b.grain)) > 0;
}

const GRAINS: readonly DateGrain[] = ['day', 'month', 'quarter', 'year'];

function keyOf({ from, to, grain }: DateSpan): Day {
  return grain === 'day' ? from : to;
}
