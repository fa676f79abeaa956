import { correctDate } from './correct-date.ts';
import { type DateGrain, type DateSpan, FIRST_YEAR, LAST_YEAR } from './date.ts';
import { daysInMonth } from './day.ts';
import { monthSpan, quarterSpan, yearsSpan } from './span.ts';

/**
 * What can be wrong with a written date:
 * - `empty`;
 * - `not-a-date`: nothing that looks like one;
 * - `spelling`: a date in another spelling (2024.3.5, 2024/3/5, 2024年3月5日, 20240305, full-width digits);
 * - `no-year`: 3月5日;
 * - `lost-zero`: a number that is the same with and without a zero at its end, and either would do: 2024.1, 3.1;
 * - `no-such-year` (outside `FIRST_YEAR` to `LAST_YEAR`), `no-such-month`, `no-such-day`, `no-such-quarter`.
 */
export type DateFault =
  | 'empty'
  | 'not-a-date'
  | 'spelling'
  | 'no-year'
  | 'lost-zero'
  | 'no-such-year'
  | 'no-such-month'
  | 'no-such-day'
  | 'no-such-quarter';

/** Why a text is no date, and what it should probably say. */
export interface DateProblem {
  readonly problem: DateFault;
  /** The date as the log should write it (`2024-03-05`), where that is clear; always a date itself. */
  readonly suggestion?: string;
  /** What was written and the suggestion does not say: 上午9时. Absent where it says everything. */
  readonly beside?: string;
}

/** Tells a date from a problem. */
export function isDate(parsed: DateSpan | DateProblem): parsed is DateSpan {
  return 'grain' in parsed;
}

/**
 * Parses a date as a log writes it: `2024-03-05` (or `2024-3-5`), `2024-03`, `2024-Q1`, `2024`, or two of them
 * with a slash between (`2024-03-05/2024-03-08`, both days included). Any other spelling is a problem with
 * the corrected text. A range may end before it starts: a rule of its own reports that.
 *
 * @param year of the log, to complete a date that was written without one in the suggestion
 */
export function parseDate(written: string | number, year?: number): DateSpan | DateProblem {
  const text = String(written);
  const strict = parseStrict(text);
  if (isDate(strict)) return strict;
  // To YAML 2024.10 is 2024.1, and so it is to a spreadsheet: which month was meant cannot be told.
  if (typeof written === 'number' && losesZero(text, year)) return { problem: 'lost-zero' };
  const suggestion = strict.problem === 'empty' ? undefined : correctDate(text, year);
  if (suggestion !== undefined && isDate(parseStrict(suggestion.text))) {
    const { hadYear, beside } = suggestion;
    const problem = hadYear ? 'spelling' : 'no-year';
    return { problem, suggestion: suggestion.text, ...(beside !== '' && { beside }) };
  }
  if (strict.problem !== 'not-a-date' || suggestion === undefined) return strict;
  const corrected = parseStrict(suggestion.text);
  return isDate(corrected) ? strict : corrected;
}

/** True if a number is one date as it stands, and another with a zero after it: 3.1, but not 3.4. */
function losesZero(number: string, year = LAST_YEAR): boolean {
  if (!/^\d+\.\d$/.test(number)) return false;
  return [number, `${number}0`].every((text) => {
    const meant = correctDate(text, year);
    return meant !== undefined && isDate(parseStrict(meant.text));
  });
}

function parseStrict(text: string): DateSpan | DateProblem {
  if (text.trim() === '') return { problem: 'empty' };
  const [first = '', second, ...more] = text.split('/');
  const from = parsePoint(first);
  if (!isDate(from) || more.length > 0) return isDate(from) ? { problem: 'not-a-date' } : from;
  if (second === undefined) return from;
  const to = parsePoint(second);
  return isDate(to) ? { from: from.from, to: to.to, grain: coarser(from.grain, to.grain) } : to;
}

function parsePoint(text: string): DateSpan | DateProblem {
  const match = /^(\d{4})(?:-Q(\d)|-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (!match) return { problem: 'not-a-date' };
  const [year = 0, quarter, month, day] = match.slice(1).map((part) => part && Number(part)) as number[];
  if (year < FIRST_YEAR || year > LAST_YEAR) return { problem: 'no-such-year' };
  if (quarter !== undefined) {
    return quarter >= 1 && quarter <= 4 ? quarterSpan(year, quarter) : { problem: 'no-such-quarter' };
  }
  if (month === undefined) return yearsSpan(year);
  if (month < 1 || month > 12) return { problem: 'no-such-month' };
  if (day === undefined) return monthSpan({ year, month });
  if (day < 1 || day > daysInMonth(year, month)) return { problem: 'no-such-day' };
  const only = { year, month, day };
  return { from: only, to: only, grain: 'day' };
}

const grains: readonly DateGrain[] = ['day', 'month', 'quarter', 'year'];

function coarser(a: DateGrain, b: DateGrain): DateGrain {
  return grains.indexOf(a) >= grains.indexOf(b) ? a : b;
}
