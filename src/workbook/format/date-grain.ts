import type { DateToken } from './date-tokens.ts';

/** What of a date is shown: the day, or only the month or the year of it; undefined for a time of the day. */
export function dateGrain(tokens: readonly DateToken[]): 'day' | 'month' | 'year' | undefined {
  const has = (kind: DateToken['kind']) => tokens.some((token) => token.kind === kind);
  if (has('day') || has('weekday')) return 'day';
  if (has('month')) return 'month';
  return has('year') ? 'year' : undefined;
}
